import pg from 'pg'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { may } from '#lib/access/matrix.ts'
import { tryAgain } from '#lib/mail/commands/try-again.ts'
import { mailPage } from '#lib/mail/queries/mail-page.ts'
import { mailsPage } from '#lib/mail/queries/mails-page.ts'
import { MailFilter } from '#lib/mail/schema.ts'
import { sendMail } from '#lib/mail/send-job.ts'
import { everyHour } from '#lib/night/every-hour.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { aQueuedMail, mailStanding } from '#tests/factories/mail.ts'

// A demo, and no mail server.
process.env.BAKEN_DEMO = '1'
const { db, pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const queue = new pg.Pool({ connectionString: db.urls.jobs })
afterAll(() => queue.end())

const list = (asked: Record<string, string> = {}, place: CastMunicipality = pelt) =>
  inTenant(place.coordinator, (tx) => mailsPage(tx, MailFilter.parse(asked)))
const read = (id: string, place = pelt) => inTenant(place.coordinator, (tx) => mailPage(tx, id))
const again = (mailId: string, place = pelt) => inTenant(place.coordinator, (tx) => tryAgain(tx, place.coordinator, { mailId }))
const fails = (id: string) => behindTheScenes.query(`update outbox_mail set state = 'failed', trouble = 'refused' where id = $1`, [id])
const jobs = async () => (await queue.query<{ key: string }>('select key from graphile_worker.jobs')).rows.map(({ key }) => key)

beforeEach(async () => {
  await behindTheScenes.query('truncate outbox_mail')
  await queue.query('delete from graphile_worker._private_jobs')
})

describe('without a mail server a mail', () => {
  it('goes to nobody, says so, and is not asked for again', async () => {
    const id = await aQueuedMail(pelt, 'one')
    await sendMail({ municipalityId: pelt.id, mailId: id })
    expect(await mailStanding(pelt, id)).toMatchObject({ state: 'kept', sentAt: null, trouble: null })
    expect(await list()).toMatchObject({ readable: true, mails: [{ state: 'kept', mayTryAgain: false }] })
    await behindTheScenes.query(`update outbox_mail set created_at = now() - interval '1 hour'`)
    await queue.query('delete from graphile_worker._private_jobs')
    await everyHour(new Date('2026-11-25T00:30:00Z'))
    expect(await jobs()).toEqual([])
  })

  it('is read on its page in the language of its receiver, by the coordinator of its municipality', async () => {
    await behindTheScenes.query(`update user_account set locale = 'en' where id = $1`, [pelt.volunteer.userId])
    const dutch = await aQueuedMail(pelt, 'dutch')
    const english = await aQueuedMail(pelt, 'english', { to: { userId: pelt.volunteer.userId }, template: 'cardClosed' })
    expect(await read(dutch)).toMatchObject({ address: 'contactperson@pelt.example', locale: 'nl', subject: 'Er staat een nieuwe doorverwijskaart klaar in Pelt' })
    expect(await read(english)).toMatchObject({ locale: 'en', subject: 'Word about your referral in Pelt' })
    expect(await read(dutch, deerlijk)).toBeNull()
    expect(await read('geen-mail')).toBeNull()
  })

  it('is read on its page too when its receiver is gone', async () => {
    const id = await aQueuedMail(pelt, 'gone', { to: { userId: deerlijk.partner.userId } })
    expect(await read(id)).toMatchObject({ address: null, subject: 'Er staat een nieuwe doorverwijskaart klaar in Pelt' })
  })
})

describe('the list of mails', () => {
  it('tells for whom each is without an address, and shows nothing of another municipality', async () => {
    await aQueuedMail(pelt, 'member')
    await aQueuedMail(pelt, 'outside', { to: { address: 'dokter@praktijk.example' } })
    await aQueuedMail(pelt, 'gone', { to: { userId: deerlijk.partner.userId } })
    await aQueuedMail(deerlijk, 'theirs')
    const { mails } = await list()
    expect(mails.map(({ receiver }) => receiver)).toEqual(['gone', 'outside', { name: 'Jef contactPerson' }])
    expect(JSON.stringify(mails)).not.toContain('@')
    expect((await list({}, deerlijk)).mails).toHaveLength(1)
  })

  it('brings fifty at a time, the newest first, and the rest by key', async () => {
    for (let number = 1; number <= 52; number++) await aQueuedMail(pelt, `mail ${number}`)
    const first = await list()
    const second = await list({ after: first.next ?? '' })
    expect([first.mails.length, second.mails.length, second.next]).toEqual([50, 2, null])
    const ids = [...first.mails, ...second.mails].map(({ id }) => id)
    expect(ids).toEqual([...ids].sort().reverse())
  })

  it('narrows to one state, and not to what is no state', async () => {
    const failed = await aQueuedMail(pelt, 'failed')
    await aQueuedMail(pelt, 'waits')
    await fails(failed)
    expect((await list({ state: 'failed' })).mails).toMatchObject([{ id: failed, trouble: 'refused', mayTryAgain: true }])
    expect((await list({ state: 'weg', after: 'niets' })).mails).toHaveLength(2)
  })

  it('is for the coordinator and for nobody else', () => {
    const readers = (['coordinator', 'fieldWorker', 'contactPerson', 'partner', 'volunteer', 'alderman'] as const).filter((role) => may(pelt[role], 'mail.read') || may(pelt[role], 'mail.retry'))
    expect(readers).toEqual(['coordinator'])
  })
})

describe('trying again', () => {
  it('puts a failed mail back in line, once, and leaves a trace', async () => {
    const id = await aQueuedMail(pelt, 'failed')
    await fails(id)
    await queue.query('delete from graphile_worker._private_jobs')
    expect((await again(id)).ok).toBe(true)
    expect(await mailStanding(pelt, id)).toMatchObject({ state: 'waiting', trouble: null })
    expect(await jobs()).toEqual([`mail:${id}`])
    expect(await again(id)).toMatchObject({ ok: false, refusal: 'notAgain' })
    const { rows } = await behindTheScenes.query('select kind, subject_id from audit_event where municipality_id = $1', [pelt.id])
    expect(rows).toEqual([{ kind: 'mail.retried', subject_id: id }])
  })

  it('is not for a mail that was sent, and finds none of another municipality', async () => {
    const id = await aQueuedMail(pelt, 'sent')
    await fails(id)
    await expect(again(id, deerlijk)).rejects.toThrow(NotFoundHere)
    await behindTheScenes.query(`update outbox_mail set state = 'sent'`)
    expect(await again(id)).toMatchObject({ ok: false, refusal: 'notAgain' })
  })
})
