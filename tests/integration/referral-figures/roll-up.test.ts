import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lifeDomainIds } from '#lib/framework/life-domains.ts'
import { partnerKinds } from '#lib/framework/partner-kinds.ts'
import { outcomes, openStates } from '#lib/referral/rules/states.ts'
import { cardCounts } from '#lib/referral-figures/queries/card-counts.ts'
import { countsOf, dimensions, noPartner, type CardCounts, type Dimension } from '#lib/referral-figures/rules/counts.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { aCardType, anotherNeighbourhood, cardsSent, countedRow, type CountedCard } from '#tests/factories/counted-cards.ts'

const { pelt, deerlijk } = await twoMunicipalities()
const everything = { id: 'alles', from: null, until: null }

/** Counts the rows one by one, written apart from the trigger. */
async function countedByHand(place: CastMunicipality, from: Date | null): Promise<{ all: CardCounts; by: (dimension: Dimension) => Map<string, CardCounts> }> {
  const rows = await inTenant(place.coordinator, (tx) => tx.referral.findMany({
    where: from ? { sentAt: { gte: from } } : {},
    select: {
      neighbourhoodId: true, cardTypeId: true, partnerKind: true, domains: true, state: true, receivedAt: true, receivedInTime: true, contactedAt: true,
      contactedInTime: true, daysToContact: true, outcome: true, reopened: true, mayWordBack: true, wordBackGiven: true,
    },
  }))
  type Row = (typeof rows)[number]
  const count = (some: readonly Row[]): CardCounts => {
    const of = (holds: (row: Row) => boolean) => some.filter(holds).length
    const days = Object.fromEntries([...new Set(some.map((row) => row.daysToContact))].flatMap((many) => (many === null ? [] : [[`days:${Math.min(many, 90)}`, of((row) => row.daysToContact !== null && Math.min(row.daysToContact, 90) === Math.min(many, 90))]])))
    return countsOf({
      sent: some.length, received: of((row) => row.receivedAt !== null), receivedInTime: of((row) => row.receivedInTime === true), contacted: of((row) => row.contactedAt !== null),
      contactedInTime: of((row) => row.contactedInTime === true), closed: of((row) => row.state === 'closed'), waiting: of((row) => row.state === 'waitingList'),
      reopened: of((row) => row.reopened > 0), wordBackDue: of((row) => row.wordBackGiven || (row.mayWordBack && row.outcome !== 'withdrawn' && (row.contactedAt !== null || row.state === 'closed'))), wordBack: of((row) => row.wordBackGiven),
      ...Object.fromEntries(outcomes.map((outcome) => [`outcome:${outcome}`, of((row) => row.outcome === outcome)])), ...days,
    })
  }
  const keys: Record<Dimension, (row: Row) => string[]> = {
    neighbourhood: (row) => [row.neighbourhoodId], cardType: (row) => [row.cardTypeId], partnerKind: (row) => [row.partnerKind ?? noPartner], domain: (row) => row.domains,
  }
  return {
    all: count(rows),
    by: (dimension) => new Map([...new Set(rows.flatMap(keys[dimension]))].map((key) => [key, count(rows.filter((row) => keys[dimension](row).includes(key)))])),
  }
}

const counted = (place: CastMunicipality, from: '2026-07-01' | null = null) =>
  inTenant(place.coordinator, (tx) => cardCounts(tx, place.id, from ? { ...everything, from } : everything, dimensions))

test('after any changes the roll-up counts what the cards themselves say, in each period and of each municipality', async () => {
  const types = [await aCardType(pelt, 'Rechten'), await aCardType(pelt, 'Mensen')]
  const places = [pelt.neighbourhood.id, await anotherNeighbourhood(pelt, 'Het Gehucht', 'het-gehucht')]
  await cardsSent(deerlijk, 2, {
    sentAt: new Date('2026-03-03T10:00:00Z'), state: 'sent', cardTypeId: await aCardType(deerlijk, 'Rechten'), neighbourhoodId: deerlijk.neighbourhood.id, domains: ['work'],
    partnerKind: null, contacted: false, inTime: false, days: 0, outcome: 'helped', reopened: 0, mayWordBack: true, wordBackGiven: false,
  })
  const theirs = await counted(deerlijk)

  const card: fc.Arbitrary<CountedCard> = fc.record({
    sentAt: fc.date({ min: new Date('2026-01-01T12:00:00Z'), max: new Date('2026-11-20T12:00:00Z'), noInvalidDate: true }),
    state: fc.constantFrom(...openStates, 'closed' as const), cardTypeId: fc.constantFrom(...types), neighbourhoodId: fc.constantFrom(...places),
    domains: fc.uniqueArray(fc.constantFrom(...lifeDomainIds), { maxLength: 3 }), partnerKind: fc.constantFrom(null, ...partnerKinds), contacted: fc.boolean(), inTime: fc.boolean(),
    days: fc.nat(120), outcome: fc.constantFrom(...outcomes), reopened: fc.nat(2), mayWordBack: fc.boolean(), wordBackGiven: fc.boolean(),
  })
  const change = fc.oneof(
    fc.record({ kind: fc.constant('send' as const), card, at: fc.nat() }), fc.record({ kind: fc.constant('move' as const), card, at: fc.nat() }),
    fc.record({ kind: fc.constant('remove' as const), card, at: fc.nat() }),
  )
  const ids: string[] = []
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 4, maxLength: 14 }), async (changes) => {
      for (const { kind, card: given, at } of changes) {
        const id = ids[at % Math.max(1, ids.length)]
        if (kind === 'send' || id === undefined) ids.push(...(await cardsSent(pelt, 1 + (at % 3), given)))
        else if (kind === 'move') await inTenant(pelt.coordinator, (tx) => tx.referral.updateMany({ where: { id }, data: countedRow(pelt, given) }))
        else {
          await inTenant(pelt.coordinator, (tx) => tx.referral.deleteMany({ where: { id } }))
          ids.splice(ids.indexOf(id), 1)
        }
      }
      // Months begin in Brussels.
      for (const [from, since] of [[null, null], ['2026-07-01', new Date('2026-06-30T22:00:00Z')]] as const) {
        const [rolledUp, byHand] = [await counted(pelt, from), await countedByHand(pelt, since)]
        expect(rolledUp.all).toEqual(byHand.all)
        for (const dimension of dimensions) expect(new Map(rolledUp.by(dimension))).toEqual(byHand.by(dimension))
      }
    }),
    { numRuns: 12 },
  )
  expect(ids.length).toBeGreaterThan(10)
  const [row] = await inTenant(pelt.coordinator, (tx) => tx.$queryRaw<{ wrong: number }[]>`select recount_referrals(${pelt.id}::uuid) as wrong`)
  expect(row).toEqual({ wrong: 0 })
  expect(await counted(deerlijk)).toEqual({ ...theirs, by: expect.any(Function) as unknown })
  expect((await counted(deerlijk)).all.sent).toBe(2)
}, 120_000)
