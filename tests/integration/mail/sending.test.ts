import pg from 'pg'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { startWorker } from '#lib/jobs/worker.ts'
import { sendMail } from '#lib/mail/send-job.ts'
import { mailPage } from '#lib/mail/queries/mail-page.ts'
import { mailTemplates, type MailTemplate } from '#lib/mail/rules.ts'
import { inTenant, inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aQueuedMail, mailStanding } from '#tests/factories/mail.ts'
import { testMailServer } from '#tests/support/mail-server.ts'

const server = await testMailServer({ slowness: 150 })
process.env.SMTP_URL = server.url
process.env.MAIL_FROM = 'Baken <baken@gemeente.example>'
process.env.NEXTAUTH_URL = 'https://baken.example'
const { db, pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const queue = new pg.Pool({ connectionString: db.urls.jobs })
afterAll(async () => {
  await queue.end()
  await server.stop()
})

/** Works until nothing waits that can be done now. */
async function work(workers: number, until: () => Promise<void>): Promise<void> {
  const started = await Promise.all(Array.from({ length: workers }, () => startWorker(db.urls.jobs)))
  try {
    await until()
  } finally {
    await Promise.all(started.map((worker) => worker.stop()))
  }
}
const jobsLeft = async () => (await queue.query('select 1 from graphile_worker.jobs')).rowCount
const noJobsLeft = () => expect.poll(jobsLeft, { timeout: 25_000 }).toBe(0)
const subjects = () => server.received.map(({ subject }) => subject)

beforeEach(async () => {
  server.received.length = 0
  server.answers.clear()
  await behindTheScenes.query('truncate outbox_mail')
  await queue.query('delete from graphile_worker._private_jobs')
})

describe('a mail', () => {
  it('arrives once, in the language of its receiver, with a link and without content', async () => {
    const id = await aQueuedMail(pelt, 'one')
    await work(1, noJobsLeft)
    expect(server.received).toHaveLength(1)
    const [mail] = server.received
    expect(mail).toMatchObject({ to: ['contactperson@pelt.example'], subject: 'Er staat een nieuwe doorverwijskaart klaar in Pelt', messageId: `<${id}@gemeente.example>` })
    expect(mail?.text).toContain('Nummer: 12\nNeem contact op tegen dinsdag 1 december 2026.')
    expect(mail?.text).toContain('Er staat iets voor je klaar:\nhttps://baken.example/pelt/doorverwijzingen/12\n')
    expect(mail?.html).toContain('<a href="https://baken.example/pelt/doorverwijzingen/12">')
    expect(await mailStanding(pelt, id)).toMatchObject({ state: 'sent', attempts: 1, trouble: null })
  })

  it('speaks English to who reads English, a member or not', async () => {
    await behindTheScenes.query(`update user_account set locale = 'en' where id = $1`, [deerlijk.contactPerson.userId])
    await aQueuedMail(deerlijk, 'member')
    await aQueuedMail(deerlijk, 'outside', { to: { address: 'gp@practice.example' }, locale: 'en', template: 'cardContacted' })
    await work(1, noJobsLeft)
    expect(subjects().sort()).toEqual(['A new referral card is ready in Deerlijk', 'Word about your referral in Deerlijk'])
    expect(server.received.flatMap(({ to }) => to).sort()).toEqual(['contactperson@deerlijk.example', 'gp@practice.example'])
  })

  it('is sent once by two workers with twenty jobs that all ask for it', async () => {
    const id = await aQueuedMail(pelt, 'twenty')
    const payload = JSON.stringify({ municipalityId: pelt.id, mailId: id })
    for (let job = 0; job < 20; job++) await queue.query(`select graphile_worker.add_job('sendMail', $1::json)`, [payload])
    await work(2, noJobsLeft)
    expect(server.received).toHaveLength(1)
    await Promise.all(Array.from({ length: 20 }, () => sendMail({ municipalityId: pelt.id, mailId: id })))
    expect(server.received).toHaveLength(1)
  })

  it('waits while the mail server is down, and is sent once when it is back', async () => {
    await server.stop()
    const id = await aQueuedMail(pelt, 'down')
    await work(1, async () => {
      await expect.poll(() => mailStanding(pelt, id), { timeout: 15_000 }).toMatchObject({ state: 'waiting', trouble: 'unreachable', sentAt: null })
      await server.start()
      await noJobsLeft()
    })
    expect(server.received).toHaveLength(1)
    expect(await mailStanding(pelt, id)).toMatchObject({ state: 'sent', trouble: null })
  })

  it.each([
    [451, 'waiting', 'busy'],
    [550, 'failed', 'refused'],
  ])('whose receiver is answered with %i is %s: %s', async (code, state, trouble) => {
    server.answers.set('weg@praktijk.example', code)
    const id = await aQueuedMail(pelt, 'answered', { to: { address: 'weg@praktijk.example' } })
    const attempt = sendMail({ municipalityId: pelt.id, mailId: id })
    if (state === 'waiting') await expect(attempt).rejects.toThrow(/^A mail waits \(busy\) and is tried again$/)
    else await attempt
    expect(await mailStanding(pelt, id)).toMatchObject({ state, trouble })
    expect(server.received).toEqual([])
  })

  it('is given up when it could not be sent for days', async () => {
    const id = await aQueuedMail(pelt, 'days')
    await behindTheScenes.query(`update outbox_mail set created_at = now() - interval '6 days'`)
    server.answers.set('contactperson@pelt.example', 451)
    await sendMail({ municipalityId: pelt.id, mailId: id })
    expect(await mailStanding(pelt, id)).toMatchObject({ state: 'failed', trouble: 'tooLate' })
  })

  it.each(['may not sign in any more', 'left'])('does not go to somebody who %s', async (how) => {
    const { userId } = how === 'left' ? pelt.alderman : pelt.volunteer
    if (how === 'left') await inTenantAsService({ municipalityId: pelt.id }, (tx) => tx.membership.updateMany({ where: { userId }, data: { endedAt: new Date() } }))
    else await behindTheScenes.query('update user_account set disabled_at = now() where id = $1', [userId])
    const id = await aQueuedMail(pelt, 'gone', { to: { userId } })
    await sendMail({ municipalityId: pelt.id, mailId: id })
    expect(await mailStanding(pelt, id)).toMatchObject({ state: 'failed', trouble: 'receiverGone' })
    expect(server.received).toEqual([])
  })

  it('does not go to a member of another municipality, and is not sent from there', async () => {
    const id = await aQueuedMail(pelt, 'elsewhere', { to: { userId: deerlijk.partner.userId } })
    await sendMail({ municipalityId: deerlijk.id, mailId: id })
    expect(await mailStanding(pelt, id)).toMatchObject({ state: 'waiting', attempts: 0 })
    await sendMail({ municipalityId: pelt.id, mailId: id })
    expect(await mailStanding(pelt, id)).toMatchObject({ state: 'failed', trouble: 'receiverGone' })
    expect(server.received).toEqual([])
  })
})

describe('what a mail says', () => {
  it('is read by nobody but its receiver, where real people are mailed', async () => {
    const id = await aQueuedMail(pelt, 'private')
    expect(await inTenant(pelt.coordinator, (tx) => mailPage(tx, id))).toBeNull()
  })

  it('holds no word of a person, an organisation or a neighbourhood, whatever the template', async () => {
    for (const template of Object.keys(mailTemplates) as MailTemplate[]) {
      const id = await aQueuedMail(pelt, template, { template })
      await sendMail({ municipalityId: pelt.id, mailId: id })
    }
    expect(server.received).toHaveLength(Object.keys(mailTemplates).length)
    for (const { raw, subject, text, html } of server.received) {
      for (const word of ['Jef', 'Huisartsenpraktijk', 'Het Dorp']) for (const part of [raw, text, html]) expect(part).not.toContain(word)
      expect(subject).not.toMatch(/\d/)
    }
  })

  it.each(['{"number": 12, "name": "Lien Verheyen"}', '{"number": "0470 12 34 56"}', '{"day": "vrijdag, bij Lien"}'])(
    'is not said when %s stands in the outbox',
    async (facts) => {
      const id = await aQueuedMail(pelt, 'tampered')
      await behindTheScenes.query('update outbox_mail set facts = $1::jsonb', [facts])
      await expect(sendMail({ municipalityId: pelt.id, mailId: id })).rejects.toThrow()
      expect(server.received).toEqual([])
    },
  )
})
