import { describe, expect, test } from 'vitest'
import { roundPage } from '#lib/assessment/queries/round.ts'
import { scoringPage } from '#lib/assessment/queries/scoring.ts'
import { spreads } from '#lib/assessment/queries/table.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { agrees, closes, made, roundIn, scores, toTheTable } from '#tests/factories/assessment.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const levelsSeenBy = (who: typeof pelt.coordinator, round: string) =>
  inTenant(who, (tx) => tx.$queryRaw<{ level: number }[]>`select level from score where round_id = ${round}::uuid`)
const rowsKept = async (round: string) =>
  (await behindTheScenes.query<{ n: number }>('select count(*)::int as n from score where round_id = $1', [round])).rows[0]?.n

describe('a single score', () => {
  test('is read by its scorer and by nobody else, whatever their role', async () => {
    const round = await roundIn(pelt, { framework: 'foundations', neighbourhood: null })
    made(await scores(pelt.partner, round, '0', 'time-1', 'Dat durf ik hier zeggen.'))
    expect(await levelsSeenBy(pelt.partner, round)).toEqual([{ level: 0 }])
    for (const other of [pelt.coordinator, pelt.fieldWorker, pelt.alderman, pelt.volunteer, deerlijk.partner, deerlijk.coordinator]) {
      expect(await levelsSeenBy(other, round)).toEqual([])
    }
  })

  test('of somebody else cannot be written either', async () => {
    const round = await roundIn(pelt, { framework: 'visionAndOrganisation', neighbourhood: null })
    const theirs = pelt.volunteer.memberships[0]?.id
    const forge = inTenant(pelt.coordinator, (tx) =>
      tx.$executeRaw`insert into score (municipality_id, round_id, membership_id, criterion_id, level)
        values (${pelt.id}::uuid, ${round}::uuid, ${theirs}::uuid, 'v-1', 3)`,
    )
    await expect(forge).rejects.toThrow(/row-level security/)
  })

  test('leaves an audit event that does not say the level', async () => {
    const round = await roundIn(deerlijk, { framework: 'foundations', neighbourhood: null })
    made(await scores(deerlijk.alderman, round, '3', 'time-1', 'We staan ver.'))
    const { rows } = await behindTheScenes.query<{ detail: unknown }>(
      `select detail from audit_event where kind = 'assessment.scored' and subject_id = $1`, [round])
    expect(rows).toEqual([{ detail: null }])
  })
})

describe('the spread', () => {
  test('is not given while people score, however many they are', async () => {
    const round = await roundIn(pelt)
    for (const who of [pelt.partner, pelt.volunteer, pelt.fieldWorker]) made(await scores(who, round, '2'))
    const seen = await inTenant(pelt.coordinator, (tx) => tx.$queryRaw<unknown[]>`select * from round_spread(${round}::uuid)`)
    expect(seen).toEqual([])
    made(await toTheTable(pelt, round))
    const spread = await inTenant(pelt.coordinator, (tx) => spreads(tx, { id: round, stage: 'table' }))
    expect(spread.get('detection-1')).toEqual({ levels: [0, 0, 3, 0], unknown: 0, remarks: [] })
    made(await agrees(pelt, round, '2'))
    made(await closes(pelt, round))
  })

  test('is not given under three scorers, not even for one criterion of a busier round', async () => {
    const round = await roundIn(deerlijk)
    for (const who of [deerlijk.partner, deerlijk.volunteer]) made(await scores(who, round, '1'))
    for (const who of [deerlijk.partner, deerlijk.volunteer, deerlijk.alderman]) made(await scores(who, round, 'unknown', 'inclusion-1', who === deerlijk.partner ? 'Zeg jij het maar.' : null))
    made(await toTheTable(deerlijk, round))
    const spread = await inTenant(deerlijk.coordinator, (tx) => spreads(tx, { id: round, stage: 'table' }))
    expect([...spread.keys()]).toEqual(['inclusion-1'])
    expect(spread.get('inclusion-1')).toEqual({ levels: [0, 0, 0, 0], unknown: 3, remarks: ['Zeg jij het maar.'] })

    made(await agrees(deerlijk, round, '1'))
    made(await closes(deerlijk, round))
    const kept = await inTenant(deerlijk.coordinator, (tx) => spreads(tx, { id: round, stage: 'closed' }))
    // What was remarked is gone with the score: counts alone stay.
    expect([...kept]).toEqual([['inclusion-1', { levels: [0, 0, 0, 0], unknown: 3, remarks: [] }]])
    expect(await rowsKept(round)).toBe(0)
  })

  test('of another municipality is not counted', async () => {
    const round = await roundIn(pelt)
    for (const who of [pelt.partner, pelt.volunteer, pelt.fieldWorker]) made(await scores(who, round, '2'))
    made(await toTheTable(pelt, round))
    expect((await inTenant(deerlijk.coordinator, (tx) => spreads(tx, { id: round, stage: 'table' }))).size).toBe(0)
  })
})

test('only who was invited finds the round to score, in their own municipality', async () => {
  const round = await roundIn(pelt, { framework: 'blocksAndActions', neighbourhood: null, participants: [pelt.partner.memberships[0]?.id] })
  const asks = (who: typeof pelt.coordinator) => inTenant(who, (tx) => scoringPage(tx, who, round))
  expect((await asks(pelt.partner))?.criteria).toHaveLength(8)
  expect(await asks(pelt.volunteer)).toBeNull()
  expect(await asks(deerlijk.partner)).toBeNull()
  await expect(scores(pelt.volunteer, round, '1')).rejects.toThrow('Not found here')
})

test('an opened coach sees how many are done, and reads no name', async () => {
  const round = await roundIn(deerlijk)
  const coach: MemberActor = { ...deerlijk.coordinator, memberships: [], organisationIds: [], standings: ['openedCoach'] }
  const seen = (actor: MemberActor) => inTenant(actor, (tx) => roundPage(tx, actor, round))
  const [byCoach, byAlderman] = [await seen(coach), await seen(deerlijk.alderman)]
  expect(byCoach?.participants).toHaveLength(byAlderman?.participants.length ?? 0)
  expect(JSON.stringify(byAlderman?.participants)).toContain('Jef')
  expect(JSON.stringify(byCoach?.participants)).not.toMatch(/Jef|Huisartsenpraktijk/)
})
