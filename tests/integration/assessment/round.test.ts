import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finishScoring } from '#lib/assessment/commands/score.ts'
import { agreeLevel } from '#lib/assessment/commands/agree-level.ts'
import { inviteMore } from '#lib/assessment/commands/invite.ts'
import { nextStepToAction } from '#lib/assessment/commands/next-action.ts'
import { openRound } from '#lib/assessment/commands/open-round.ts'
import { closedRounds } from '#lib/assessment/queries/closed-rounds.ts'
import { evidenceChoices } from '#lib/assessment/queries/evidence-choices.ts'
import { previousRound } from '#lib/assessment/queries/previous-round.ts'
import { commonLevels, roundHead } from '#lib/assessment/queries/round.ts'
import { roundList } from '#lib/assessment/queries/round-list.ts'
import { standings } from '#lib/assessment/rules.ts'
import { OpenRoundInput } from '#lib/assessment/schema.ts'
import { removeMoment } from '#lib/feedback/commands/moments.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { anInterpretation } from '#tests/factories/analysis.ts'
import { agrees, closedRound, closes, made, membershipOf, now, roundIn, scores, toTheTable } from '#tests/factories/assessment.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aMoment } from '#tests/factories/feedback.ts'
import { anAction } from '#tests/factories/plan.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()

const short = ['detection-1', 'guidance-1', 'networks-1', 'inclusion-1', 'analysis-1', 'vision-1', 'communication-1', 'partnerships-1']

describe('scoring', () => {
  test('counts as done only who answered everything and handed over', async () => {
    const round = await roundIn(pelt)
    const finish = () => inTenant(pelt.partner, (tx) => finishScoring(tx, pelt.partner, { round }, now))
    expect(made(await scores(pelt.partner, round, '1'))).toEqual({ next: 'guidance-1' })
    expect(await finish()).toMatchObject({ refusal: 'notAllScored' })
    for (const criterion of short.slice(1)) made(await scores(pelt.partner, round, 'unknown', criterion))
    const [before] = await inTenant(pelt.coordinator, (tx) => roundList(tx, pelt.coordinator, { state: 'open', place: pelt.neighbourhood.id }))
    expect(before).toMatchObject({ invited: 6, finished: 0, stage: 'scoring', waitsForMe: true })
    made(await finish())
    const [after] = await inTenant(pelt.partner, (tx) => roundList(tx, pelt.partner, { state: 'open', place: pelt.neighbourhood.id }))
    expect(after).toMatchObject({ invited: 6, finished: 1, waitsForMe: false })

    made(await toTheTable(pelt, round))
    expect(await scores(pelt.partner, round, '2')).toMatchObject({ refusal: 'scoringEnded' })
    made(await agrees(pelt, round, '1'))
    made(await closes(pelt, round))
  })

  test('asks only the criteria of its own round', async () => {
    const round = await roundIn(deerlijk)
    await expect(scores(deerlijk.partner, round, '1', 'detection-2')).rejects.toThrow('Not found here')
    await expect(scores(deerlijk.partner, round, '1', 'time-1')).rejects.toThrow('Not found here')
  })
})

describe('opening', () => {
  test('a second round of the same framework for the same place is refused, also at the same moment', async () => {
    const input = OpenRoundInput.parse({ framework: 'foundations', length: 'full', neighbourhood: '', title: 'Fundamenten', participants: [] })
    const open = () => inTenant(deerlijk.coordinator, (tx) => openRound(tx, deerlijk.coordinator, input))
    const both = await Promise.all([open(), open()])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: 'alreadyOpen' })
  })

  test('a neighbourhood of another municipality is refused, and its people are not invited', async () => {
    const elsewhere = OpenRoundInput.parse({ framework: 'foundations', length: 'full', neighbourhood: pelt.neighbourhood.id, title: 'Fundamenten', participants: [] })
    expect(await inTenant(deerlijk.coordinator, (tx) => openRound(tx, deerlijk.coordinator, elsewhere))).toMatchObject({ refusal: 'unknownPlace' })
    const round = await roundIn(deerlijk, { framework: 'visionAndOrganisation', neighbourhood: null, participants: [] })
    const invited = (ids: string[]) => inTenant(deerlijk.coordinator, (tx) => inviteMore(tx, deerlijk.coordinator, { round, participants: ids }))
    expect(made(await invited([membershipOf(pelt.partner), membershipOf(deerlijk.partner)]))).toEqual({ added: 1 })
    expect(made(await invited([membershipOf(deerlijk.partner)]))).toEqual({ added: 0 })
  })
})

describe('the table', () => {
  test('agrees only once scoring has ended, and shows both versions of a stale edit', async () => {
    const round = await roundIn(pelt)
    expect(await agrees(pelt, round, '1')).toMatchObject({ refusal: 'notAtTableYet' })
    made(await toTheTable(pelt, round))
    made(await agrees(pelt, round, '1'))
    expect(await agrees(pelt, round, '3')).toMatchObject({ stale: { version: 1, theirs: { level: '1', evidence: 'Besproken aan tafel.' } } })
    const again = { round, criterion: 'detection-1', level: '2' as const, evidence: 'Na overleg.', actions: [], moments: [], indicators: [], nextStep: 'Winkeliers uitnodigen', version: 1 }
    made(await inTenant(pelt.coordinator, (tx) => agreeLevel(tx, pelt.coordinator, again, now)))
    const levels = await inTenant(pelt.coordinator, (tx) => commonLevels(tx, round))
    expect(levels.get('detection-1')).toMatchObject({ level: 2, edition: 2 })
    made(await closes(pelt, round))

    const step = { round, criterion: 'detection-1', neighbourhood: null, title: 'Winkeliers uitnodigen', leadText: 'buurtteam', roughlyWhen: 'voorjaar' }
    const plan = () => inTenant(pelt.coordinator, (tx) => nextStepToAction(tx, pelt.coordinator, step))
    const action = made(await plan())
    expect(action.neighbourhood).toBe(pelt.neighbourhood.slug)
    expect(await plan()).toMatchObject({ refusal: 'alreadyAction' })
    const blocks = await behindTheScenes.query('select building_block_id from action_block where action_id = $1', [action.id])
    expect(blocks.rows).toEqual([{ building_block_id: 'detection' }])
  })

  test('does not accept an action, moment or figure of another municipality as evidence', async () => {
    const round = await roundIn(deerlijk, { framework: 'blocksAndActions', neighbourhood: null })
    made(await toTheTable(deerlijk, round))
    const [action, moment, { indicatorId }] = [await anAction(pelt), await aMoment(pelt), await anInterpretation(pelt)]
    const none = { actions: [], moments: [], indicators: [] }
    const borrow = (things: Partial<Record<keyof typeof none, string[]>>) => inTenant(deerlijk.coordinator, (tx) =>
      agreeLevel(tx, deerlijk.coordinator, { round, criterion: 'detection-1', level: '2', evidence: 'Geleend.', ...none, ...things, nextStep: null }, now))
    for (const things of [{ actions: [action.id] }, { moments: [moment.id] }, { indicators: [indicatorId] }])
      await expect(borrow(things)).rejects.toThrow('Not found here')
    made(await borrow({}))
  })
})

describe('what shows a level', () => {
  const about = async (town: typeof pelt, round: string, things: Partial<Record<'actions' | 'moments' | 'indicators', string[]>>, version?: number) =>
    inTenant(town.coordinator, (tx) => agreeLevel(tx, town.coordinator, {
      round, criterion: 'detection-1', level: '2', evidence: 'Dat zien we.', actions: [], moments: [], indicators: [], nextStep: null, ...things, version,
    }, now))
  const shown = async (round: string) => {
    const levels = await inTenant(pelt.coordinator, (tx) => commonLevels(tx, round))
    return (levels.get('detection-1')?.shownBy ?? []).map(({ action, moment, indicator }) => (action ?? moment ?? indicator)?.id).sort()
  }

  test('is several actions, moments and figures, each once, and stays with the round when it is closed', async () => {
    const round = await roundIn(pelt)
    made(await toTheTable(pelt, round))
    const [action, moment, { indicatorId }] = [await anAction(pelt), await aMoment(pelt), await anInterpretation(pelt)]
    const offered = await inTenant(pelt.coordinator, (tx) => evidenceChoices(tx, pelt.neighbourhood.id))
    expect([offered.moments.some(({ id }) => id === moment.id), offered.indicators.some(({ id }) => id === indicatorId)]).toEqual([true, true])
    made(await about(pelt, round, { actions: [action.id, action.id], moments: [moment.id], indicators: [indicatorId] }))
    expect(await shown(round)).toEqual([action.id, moment.id, indicatorId].sort())
    expect(await about(pelt, round, {}, 7)).toMatchObject({ stale: { theirs: { actions: [action.id], moments: [moment.id], indicators: [indicatorId] } } })
    made(await about(pelt, round, { actions: [action.id], moments: [moment.id] }, 1))
    made(await closes(pelt, round))

    expect(await shown(round)).toEqual([action.id, moment.id].sort())
    const frozen = (sql: string) => expect(inTenant(pelt.coordinator, (tx) => tx.$executeRawUnsafe(sql))).rejects.toThrow(/frozen/)
    await frozen(`delete from common_level_evidence where round_id = '${round}'`)
    await frozen(`update common_level_evidence set criterion_id = criterion_id where round_id = '${round}'`)
    await frozen(`insert into common_level_evidence (municipality_id, id, round_id, criterion_id, indicator_id) values ('${pelt.id}', uuidv7(), '${round}', 'detection-1', '${indicatorId}')`)
    const removal = inTenant(pelt.fieldWorker, (tx) => removeMoment(tx, pelt.fieldWorker, { neighbourhood: pelt.neighbourhood.slug, id: moment.id }))
    expect(await removal).toMatchObject({ refusal: 'showsALevel' })
    expect((await inTenant(deerlijk.coordinator, (tx) => tx.commonLevelEvidence.findMany({ where: { roundId: round }, select: { id: true } })))).toEqual([])
  })
})

describe('closing', () => {
  test('is refused before the table and without anything agreed', async () => {
    const round = await roundIn(pelt)
    expect(await closes(pelt, round)).toMatchObject({ refusal: 'notAtTableYet' })
    made(await toTheTable(pelt, round))
    expect(await closes(pelt, round)).toMatchObject({ refusal: 'nothingAgreed' })
    made(await agrees(pelt, round, '0'))
    expect(await closes(pelt, round, now, '2026-12-01')).toMatchObject({ refusal: 'meetingAhead' })
    made(await closes(pelt, round))
  })

  test('freezes the round, in the commands and in the database itself', async () => {
    const round = await closedRound(pelt, { 'detection-1': '1' })
    expect(await agrees(pelt, round, '3')).toMatchObject({ refusal: 'roundClosed' })
    expect(await scores(pelt.partner, round, '3')).toMatchObject({ refusal: 'roundClosed' })
    expect(await closes(pelt, round)).toMatchObject({ refusal: 'roundClosed' })
    for (const sql of [
      `update common_level set level = 3 where round_id = '${round}'`,
      `delete from common_level where round_id = '${round}'`,
      `update assessment_round set mean = 3 where id = '${round}'`,
    ]) {
      await expect(inTenant(pelt.coordinator, (tx) => tx.$executeRawUnsafe(sql))).rejects.toThrow(/frozen/)
    }
    await expect(
      inTenant(pelt.partner, (tx) => tx.$executeRaw`insert into score (municipality_id, round_id, membership_id, criterion_id, level)
        values (${pelt.id}::uuid, ${round}::uuid, ${membershipOf(pelt.partner)}::uuid, 'detection-1', 0)`),
    ).rejects.toThrow(/no scores any more/)
  })

  test('writes the round and the roll-up from the same rule', async () => {
    const spring = new Date('2026-05-04T10:00:00Z')
    await closedRound(deerlijk, { 'v-1': '1', 'v-3': '1' }, { framework: 'visionAndOrganisation', neighbourhood: deerlijk.neighbourhood.id, at: spring })
    const round = await closedRound(deerlijk, { 'v-1': '2', 'v-3': '3' }, { framework: 'visionAndOrganisation', neighbourhood: deerlijk.neighbourhood.id })
    const head = await inTenant(deerlijk.coordinator, (tx) => roundHead(tx, round))
    expect(head).toMatchObject({ mean: 2.5, scored: 2, criteria: 5, scorers: 0, stage: 'closed' })
    const { rows } = await behindTheScenes.query('select frameworks from municipality_rollup where municipality_id = $1', [deerlijk.id])
    const computed = standings(await inTenant(deerlijk.coordinator, (tx) => closedRounds(tx, deerlijk.id)), null)
    expect(computed.visionAndOrganisation).toEqual({ assessed: true, mean: 2.5, scored: 2, criteria: 5, on: '2026-11-23', change: 1.5, places: 1 })
    expect(rows[0]).toMatchObject({ frameworks: { visionAndOrganisation: computed.visionAndOrganisation } })

    const before = head && (await inTenant(deerlijk.coordinator, (tx) => previousRound(tx, head)))
    expect(before?.levels.get('v-3')).toBe(1)
    expect(standings(await inTenant(pelt.coordinator, (tx) => closedRounds(tx, pelt.id)), null).visionAndOrganisation).toEqual({ assessed: false })
  })

  test('any number of coordinators closing at once close it once, and no score is left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 4 }), fc.array(fc.constantFrom('0', '1', '2', '3', 'unknown'), { minLength: 0, maxLength: 5 }), async (hands, answers) => {
        const round = await roundIn(pelt, { framework: 'foundations', neighbourhood: pelt.neighbourhood.id })
        const people = [pelt.partner, pelt.volunteer, pelt.alderman, pelt.fieldWorker, pelt.contactPerson]
        for (const [index, answer] of answers.entries()) {
          const who = people[index]
          if (who) made(await scores(who, round, answer, 'time-1'))
        }
        made(await toTheTable(pelt, round))
        made(await agrees(pelt, round, '2', 'time-1'))
        const outcomes = await Promise.all(Array.from({ length: hands }, () => closes(pelt, round)))
        expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)

        const { rows } = await behindTheScenes.query<{ scores: number; spreads: number; scorers: number; events: number }>(
          `select (select count(*)::int from score where round_id = $1) as scores,
            (select coalesce(sum(zero + one + two + three + unknown), 0)::int from spread where round_id = $1) as spreads,
            (select scorers from assessment_round where id = $1) as scorers,
            (select count(*)::int from audit_event where kind = 'assessment.roundClosed' and subject_id = $1::text) as events`, [round])
        expect(rows[0]).toEqual({ scores: 0, spreads: answers.length >= 3 ? answers.length : 0, scorers: answers.length, events: 1 })
      }),
      { numRuns: 8 },
    )
  })
})

test('a coordinator of another municipality finds nothing of the round', async () => {
  const round = await roundIn(pelt, { framework: 'visionAndOrganisation', neighbourhood: null })
  expect(await inTenant(deerlijk.coordinator, (tx) => roundHead(tx, round))).toBeNull()
  await expect(inTenant(deerlijk.coordinator, (tx) => agreeLevel(tx, deerlijk.coordinator, { round, criterion: 'v-1', level: '1', evidence: 'Geleend.', actions: [], moments: [], indicators: [], nextStep: null }, now))).rejects.toThrow('Not found here')
  expect((await inTenant(deerlijk.coordinator, (tx) => roundList(tx, deerlijk.coordinator, { state: 'open' }))).map(({ id }) => id)).not.toContain(round)
})
