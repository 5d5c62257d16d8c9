import { describe, expect, test } from 'vitest'
import { nightlyRetention } from '#lib/retention/nightly.ts'
import { setRetention } from '#lib/retention/commands/set-rule.ts'
import { retentionPage } from '#lib/retention/queries/retention.ts'
import { RetentionInput } from '#lib/retention/schema.ts'
import { addNote } from '#lib/referral/commands/add-note.ts'
import { askReopen, reopenReferral } from '#lib/referral/commands/reopen.ts'
import { withdrawReferral } from '#lib/referral/commands/withdraw-referral.ts'
import { cardPage } from '#lib/referral/queries/card-page.ts'
import { ownCard } from '#lib/referral/queries/own-card.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { made } from '#tests/factories/analysis.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { aCard, aContactedCard, at, sendingDay, type MadeCard } from '#tests/factories/referral.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()

const rule = (change: Record<string, string> = {}) => RetentionInput.parse({ version: '0', legalBasis: 'publicTask', keepMonths: '12', reason: 'Selectielijst van de gemeenten, 2026', ...change })
const set = (actor: MemberActor, change: Record<string, string> = {}) => inTenant(actor, (tx) => setRetention(tx, actor, rule(change), sendingDay))

/** Sets back the clock of a card; its triggers count as the owner, whom row-level security binds. */
async function closedAgo({ id: place }: CastMunicipality, { id }: MadeCard, ago: string, change = ''): Promise<void> {
  const client = await behindTheScenes.connect()
  try {
    await client.query(`select set_config('app.municipality_id', $1, false)`, [place])
    await client.query(`update referral set closed_at = now() - $2::interval ${change} where id = $1`, [id, ago])
    await client.query(`select set_config('app.municipality_id', '', false)`)
  } finally {
    client.release()
  }
}

/** A card with something in every table about persons, finished so long ago. */
async function finished(place: CastMunicipality, ago: string): Promise<MadeCard> {
  const card = await aContactedCard(place)
  const { contactPerson } = place
  await inTenant(contactPerson, async (tx) => made(await addNote(tx, contactPerson, { referralId: card.id, text: 'Belde terug.', shared: 'shared' }, sendingDay)))
  await closedAgo(place, card, ago, `, state = 'closed', outcome = 'helped', due_on = null`)
  return card
}

const personal = ['referral_person', 'referral_story', 'referral_note', 'referral_agreement', 'referral_task', 'referral_handover', 'referral_file']
const left = async ({ id }: MadeCard): Promise<number> => {
  const counts = await Promise.all(personal.map((table) => behindTheScenes.query(`select 1 from ${table} where referral_id = $1`, [id])))
  return counts.reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0)
}

describe('how long whom a card was for is kept', () => {
  test('without a rule nothing is destroyed, however old', async () => {
    const card = await finished(deerlijk, '9 years')
    await nightlyRetention(deerlijk.id)
    expect(await left(card)).toBeGreaterThan(3)
  })

  test('with a rule what is past it is gone after the night, and nothing else, here and elsewhere', async () => {
    const [old, young, open, elsewhere] = [await finished(pelt, '13 months'), await finished(pelt, '11 months'), await aCard(pelt), await finished(deerlijk, '13 months')]
    const withdrawn = await aCard(pelt)
    made(await inTenant(pelt.partner, (tx) => withdrawReferral(tx, pelt.partner, { referralId: withdrawn.id, version: 1 }, sendingDay)))
    await closedAgo(pelt, withdrawn, '13 months')
    made(await set(pelt.coordinator))
    expect(await inTenant(pelt.coordinator, (tx) => retentionPage(tx, pelt.id))).toMatchObject({ rule: { keepMonths: 12, legalBasis: 'publicTask' }, erased: 0, due: 2 })
    await nightlyRetention(pelt.id)
    await nightlyRetention(pelt.id)
    expect([await left(old), await left(withdrawn)]).toEqual([0, 0])
    expect((await behindTheScenes.query('select 1 from withdrawn_signature s where not exists (select from referral_agreement a where a.id = s.agreement_id)')).rowCount).toBe(0)
    for (const card of [young, open, elsewhere]) expect(await left(card)).toBeGreaterThan(3)
    expect(await inTenant(pelt.coordinator, (tx) => retentionPage(tx, pelt.id))).toMatchObject({ erased: 2, due: 0 })
    const { rows } = await behindTheScenes.query(`select detail from audit_event where municipality_id = $1 and kind = 'referral.erased'`, [pelt.id])
    expect(rows).toEqual([{ detail: { cards: 2 } }])
  })

  test('the card says so, stays in the figures, and is not taken up again, withdrawn or written on', async () => {
    const card = await finished(pelt, '13 months')
    const counted = async () => (await behindTheScenes.query<{ cards: number }>(`select sum(amount)::int as cards from referral_count where municipality_id = $1 and dimension = 'all' and measure = 'closed'`, [pelt.id])).rows
    const before = await counted()
    await nightlyRetention(pelt.id)
    expect(await inTenant(pelt.contactPerson, (tx) => cardPage(tx, pelt.contactPerson, String(card.number), sendingDay))).toMatchObject({ persons: [], question: null, gone: true, acts: [] })
    expect(await inTenant(pelt.contactPerson, async (tx) => reopenReferral(tx, pelt.contactPerson, await at(pelt.contactPerson, card), sendingDay))).toMatchObject({ ok: false, refusal: 'erasedReopen' })
    expect(await inTenant(pelt.partner, (tx) => ownCard(tx, pelt.partner, card.number))).toMatchObject({ name: null, known: 'closed', erased: true, askReopen: false, askedReopen: false, withdraw: false })
    expect(await inTenant(pelt.partner, (tx) => askReopen(tx, pelt.partner, { referralId: card.id }, sendingDay))).toMatchObject({ refusal: 'erasedReopen' })
    for (const actor of [pelt.partner, pelt.contactPerson]) {
      expect(await inTenant(actor, (tx) => withdrawReferral(tx, actor, { referralId: card.id }, sendingDay))).toMatchObject({ refusal: 'erasedWithdraw' })
    }
    const note = { referralId: card.id, text: 'Belde nog eens.', shared: 'private' } as const
    expect(await inTenant(pelt.contactPerson, (tx) => addNote(tx, pelt.contactPerson, note, sendingDay))).toMatchObject({ refusal: 'erasedNote' })
    expect(await left(card)).toBe(0)
    expect(await counted()).toEqual(before)
  })

  test('is not made longer by taking back the agreement of a card that was finished', async () => {
    const card = await finished(pelt, '11 months')
    made(await inTenant(pelt.partner, (tx) => withdrawReferral(tx, pelt.partner, { referralId: card.id, version: 1 }, sendingDay)))
    expect(await inTenant(pelt.partner, (tx) => ownCard(tx, pelt.partner, card.number))).toMatchObject({ known: 'withdrawn', closedOn: '2026-11-23' })
    const { rows } = await behindTheScenes.query<{ agreement: Date; months: number }>(
      `select a.withdrawn_at as agreement, extract(month from age(now(), r.closed_at))::int as months from referral r join referral_agreement a on a.referral_id = r.id where r.id = $1`, [card.id])
    expect(rows[0]).toEqual({ agreement: sendingDay, months: 11 })
  })

  test('is not shortened by asking for it: only the rule says what goes', async () => {
    const card = await finished(pelt, '11 months')
    const { rows } = await inTenant(pelt.volunteer, async (tx) => ({ rows: await tx.$queryRaw<{ erased: number }[]>`select erase_cards_past_their_time() as erased` }))
    expect(rows).toEqual([{ erased: 0 }])
    expect(await left(card)).toBeGreaterThan(3)
  })

  test('two who set it at once: the second sees what the first wrote', async () => {
    expect(await set(pelt.coordinator, { keepMonths: '6' })).toMatchObject({ ok: false, stale: { theirs: { keepMonths: '12' }, version: 1 } })
    made(await set(pelt.coordinator, { version: '1', keepMonths: '18' }))
    expect(await set(pelt.coordinator, { version: '1', keepMonths: '6' })).toMatchObject({ ok: false, stale: { version: 2 } })
    expect(await inTenant(deerlijk.coordinator, (tx) => retentionPage(tx, deerlijk.id))).toMatchObject({ rule: null })
  })
})

test.each<[string, Record<string, string>, string]>([
  ['a consent is no ground here', { legalBasis: 'consent' }, 'legalBasis'],
  ['a term of nothing', { keepMonths: '0' }, 'keepMonths'],
  ['longer than ten years', { keepMonths: '121' }, 'keepMonths'],
  ['no reason', { reason: 'omdat' }, 'reason'],
])('%s is asked again', (_, change, field) => {
  const parsed = RetentionInput.safeParse({ version: '0', legalBasis: 'publicTask', keepMonths: '12', reason: 'Selectielijst van de gemeenten', ...change })
  expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field])
})
