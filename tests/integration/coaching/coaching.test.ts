import { beforeAll, describe, expect, test } from 'vitest'
import { closeForCoach, openForCoach } from '#lib/coaching/commands/access.ts'
import { answerReview } from '#lib/coaching/commands/answer-review.ts'
import { writeReview } from '#lib/coaching/commands/write-review.ts'
import { coachAssignments } from '#lib/coaching/queries/assignments.ts'
import { openQuestions } from '#lib/coaching/queries/open-questions.ts'
import { portfolio } from '#lib/coaching/queries/portfolio.ts'
import { reviewsOn } from '#lib/coaching/queries/reviews.ts'
import { reportYear } from '#lib/referral-figures/rules/periods.ts'
import type { MemberActor, PersonActor } from '#lib/tenancy/actor.ts'
import { acrossMunicipalities } from '#lib/tenancy/doors.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { closedRound, made } from '#tests/factories/assessment.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date('2026-11-23T09:00:00Z')
const [coachId, otherId] = [crypto.randomUUID(), crypto.randomUUID()]
const person = (userId: string): PersonActor => ({
  kind: 'person', userId, sessionId: crypto.randomUUID(), name: 'Coach', email: 'coach@baken.example', locale: 'nl', keyboardHints: true,
  standings: ['coach'], elsewhere: [],
})
const opened = (town: CastMunicipality, userId = coachId): MemberActor => ({
  ...town.coordinator, userId, memberships: [], organisationIds: [], standings: ['openedCoach'],
})
const lines = (userId: string, filter = { name: '', phase: null as null | 'planning' }) =>
  acrossMunicipalities(person(userId), 'portfolio', (tx) => portfolio(tx, person(userId), filter, reportYear('2026-11-23', null)))

beforeAll(async () => {
  for (const [id, email] of [[coachId, 'coach@baken.example'], [otherId, 'andere.coach@baken.example']]) {
    await behindTheScenes.query('insert into user_account (id, email, name, coach) values ($1, $2, $3, true)', [id, email, 'Coach'])
  }
  for (const town of [pelt, deerlijk]) {
    await behindTheScenes.query('insert into coach_assignment (municipality_id, id, user_id) values ($1, gen_random_uuid(), $2)', [town.id, coachId])
  }
})

describe('the portfolio', () => {
  test('shows the assigned municipalities by name, with the frameworks of their roll-up', async () => {
    await closedRound(pelt, { 'detection-1': '2', 'guidance-1': '1' })
    const found = await lines(coachId)
    expect(found.map(({ name }) => name)).toEqual(['Deerlijk', 'Pelt'])
    expect(found[1]?.frameworks.blocksAndActions).toMatchObject({ mean: 1.5, scored: 2, criteria: 8, places: 1 })
    expect(found[0]?.frameworks).toEqual({})
  })
  test('filters by name and phase', async () => {
    expect((await lines(coachId, { name: 'pel', phase: null })).map(({ slug }) => slug)).toEqual(['pelt'])
    expect(await lines(coachId, { name: '%', phase: null })).toEqual([])
    expect(await lines(coachId, { name: '', phase: 'planning' })).toEqual([])
  })
  test('of a coach who is assigned nowhere is empty', async () => {
    expect(await lines(otherId)).toEqual([])
  })
})

describe('opening a municipality', () => {
  test('lasts until its end date, and closes at once when asked; a stale form changes nothing', async () => {
    const [assignment] = await inTenant(pelt.coordinator, coachAssignments)
    const open = (until: string, version: number) =>
      inTenant(pelt.coordinator, (tx) => openForCoach(tx, pelt.coordinator, { assignment: assignment?.id ?? '', until, version }, now))
    expect(await open('2026-11-22', 1)).toMatchObject({ refusal: 'endBeforeToday' })
    made(await open('2026-12-31', 1))
    expect(await open('2027-01-31', 1)).toMatchObject({ stale: { theirs: { until: '2026-12-31' }, version: 2 } })
    expect((await lines(coachId)).map(({ openedUntil }) => openedUntil)).toEqual([null, '2026-12-31'])
    made(await inTenant(pelt.coordinator, (tx) => closeForCoach(tx, pelt.coordinator, { assignment: assignment?.id ?? '', version: 2 })))
    expect((await lines(coachId)).map(({ openedUntil }) => openedUntil)).toEqual([null, null])
  })
  test('cannot be done for an assignment of another municipality', async () => {
    const [assignment] = await inTenant(pelt.coordinator, coachAssignments)
    const input = { assignment: assignment?.id ?? '', until: '2026-12-31', version: 3 }
    await expect(inTenant(deerlijk.coordinator, (tx) => openForCoach(tx, deerlijk.coordinator, input, now))).rejects.toThrow('Not found here')
  })
})

describe('a review', () => {
  test('waits on the coordinator’s list until it is answered, once', async () => {
    const round = await closedRound(deerlijk, { 'detection-1': '1' })
    const coach = opened(deerlijk)
    const input = { planVersion: null, round, text: 'Wie volgt de belactie op na juni?', asksAnswer: true }
    const review = made(await inTenant(coach, (tx) => writeReview(tx, coach, input)))
    expect((await lines(coachId))[0]?.openQuestions).toBe(1)
    expect(await inTenant(deerlijk.coordinator, openQuestions)).toMatchObject([{ id: review.id, place: 'Het Dorp', round: { id: round } }])
    expect(await inTenant(pelt.coordinator, openQuestions)).toEqual([])

    const answer = () => inTenant(deerlijk.coordinator, (tx) => answerReview(tx, deerlijk.coordinator, { review: review.id, answer: 'Het dienstencentrum.' }, now))
    made(await answer())
    expect(await answer()).toMatchObject({ refusal: 'alreadyAnswered' })
    expect(await inTenant(deerlijk.coordinator, openQuestions)).toEqual([])
    await expect(inTenant(pelt.coordinator, (tx) => answerReview(tx, pelt.coordinator, { review: review.id, answer: 'Niet van ons.' }, now))).rejects.toThrow('Not found here')

    const seen = (who: MemberActor) => inTenant(who, (tx) => reviewsOn(tx, who, { roundId: round }))
    expect(await seen(deerlijk.coordinator)).toMatchObject([{ answer: 'Het dienstencentrum.', coach: { name: 'Coach' } }])
    expect(await seen(coach)).toHaveLength(1)
    expect(await seen(opened(deerlijk, otherId))).toEqual([])
    expect(await seen(deerlijk.alderman)).toEqual([])
  })
  test('on a round of another municipality is not found', async () => {
    const round = await closedRound(pelt, { 'detection-1': '1' })
    const coach = opened(deerlijk)
    await expect(inTenant(coach, (tx) => writeReview(tx, coach, { planVersion: null, round, text: 'Verdwaald.', asksAnswer: false }))).rejects.toThrow('Not found here')
  })
})
