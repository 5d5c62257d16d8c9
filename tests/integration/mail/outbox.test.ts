import pg from 'pg'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { queueMail, type NewMail } from '#lib/mail/queue-mail.ts'
import type { LinkActor, Visitor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { db, pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const queue = new pg.Pool({ connectionString: db.urls.jobs })
afterAll(() => queue.end())

const aMail = (more: Partial<NewMail> = {}): NewMail => ({
  template: 'newCard',
  to: { userId: pelt.contactPerson.userId },
  path: '/pelt/doorverwijzingen/12',
  facts: { number: 12, day: '2026-12-01' },
  reason: 'newCard:12',
  ...more,
})
const inPelt = (mail: NewMail) => inTenant(pelt.coordinator, (tx) => queueMail(tx, pelt.id, mail))
const outbox = async () => (await behindTheScenes.query<{ id: string; municipality_id: string; to_address: Buffer | null }>('select * from outbox_mail')).rows
const jobs = async () => (await queue.query<{ key: string }>(`select key from graphile_worker.jobs where task_identifier = 'sendMail'`)).rows

beforeEach(async () => {
  await behindTheScenes.query('truncate outbox_mail')
  await queue.query('delete from graphile_worker._private_jobs')
})

describe('the outbox', () => {
  it('keeps a mail with its job, whose payload is ids only', async () => {
    await inPelt(aMail())
    const [row] = await outbox()
    const { rows } = await queue.query('select payload from graphile_worker._private_jobs')
    expect(rows).toEqual([{ payload: { municipalityId: pelt.id, mailId: row?.id } }])
  })

  it('knows no mail of a transaction that is undone', async () => {
    const attempt = inTenant(pelt.coordinator, async (tx) => {
      await queueMail(tx, pelt.id, aMail())
      throw new Error('and then it failed')
    })
    await expect(attempt).rejects.toThrow('and then it failed')
    expect([await outbox(), await jobs()]).toEqual([[], []])
  })

  it('takes one mail for one event, however often and however at once it is asked for', async () => {
    await Promise.all(Array.from({ length: 8 }, () => inPelt(aMail())))
    await inPelt(aMail())
    expect([(await outbox()).length, (await jobs()).length]).toEqual([1, 1])
  })

  it('lets the same event of another municipality have its own', async () => {
    await inPelt(aMail())
    await inTenant(deerlijk.coordinator, (tx) => queueMail(tx, deerlijk.id, aMail({ to: { userId: deerlijk.contactPerson.userId } })))
    expect((await outbox()).map((row) => row.municipality_id).sort()).toEqual([pelt.id, deerlijk.id].sort())
  })

  it('seals the address of somebody without an account', async () => {
    await inPelt(aMail({ to: { address: 'dokter@praktijk.example' } }))
    const [row] = await outbox()
    expect(row?.to_address?.toString('latin1')).not.toContain('praktijk')
  })

  it('takes a mail from who holds a link, and from a visitor', async () => {
    const { municipality } = pelt.coordinator
    const link: LinkActor = { kind: 'link', linkId: pelt.neighbourhood.id, organisationId: null, municipality, standings: ['linkHolder'] }
    const visitor: Visitor = { kind: 'visitor', municipality, standings: ['visitor'] }
    for (const [index, actor] of [link, visitor].entries()) {
      await inTenant(actor, (tx) => queueMail(tx, pelt.id, aMail({ reason: `newCard:${index}` })))
    }
    expect(await jobs()).toHaveLength(2)
  })

  it.each([
    ['a name among the facts', { facts: { number: 12, name: 'Lien Verheyen' } as NewMail['facts'] }],
    ['a sentence in place of a day', { facts: { day: 'bel Lien op 0470 12 34 56' } as unknown as NewMail['facts'] }],
    ['a text in place of a number', { facts: { number: '12 Lien' } as unknown as NewMail['facts'] }],
    ['a page elsewhere', { path: 'https://elders.example/12' }],
    ['a page elsewhere without its scheme', { path: '//elders.example' }],
    ['a question behind the page', { path: '/pelt/doorverwijzingen?zoek=Verheyen' }],
    ['two addresses in one', { to: { address: 'een@x.example, twee@x.example' } }],
    ['a second header', { to: { address: 'een@x.example\nBcc: twee@x.example' } }],
  ])('refuses %s', async (_, wrong) => {
    await expect(inPelt(aMail(wrong))).rejects.toThrow()
    expect(await outbox()).toEqual([])
  })
})
