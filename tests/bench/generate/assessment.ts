import type { FrameworkId } from '#lib/framework/assessment-frameworks.ts'
import { mean } from '#lib/assessment/rules.ts'
import type { ReferenceCriterion } from '#prisma/seed/reference/criteria.ts'
import type { Maker, Member, Municipality, Neighbourhood } from './maker.ts'
import { sentence } from './words.ts'

interface Where {
  municipality: Municipality
  neighbourhoodId: string | null
  framework: FrameworkId
}

/** Rounds of one place: the last one and, half of the time, the one before. */
export function putRounds(maker: Maker, municipality: Municipality, neighbourhood: Neighbourhood | null, criteria: readonly ReferenceCriterion[], always: boolean): string[] {
  const frameworks: FrameworkId[] = neighbourhood ? ['blocksAndActions'] : ['foundations', 'visionAndOrganisation']
  return frameworks.flatMap((framework) => {
    if (!always && !maker.yes(neighbourhood ? 0.5 : 0.6)) return []
    const where = { municipality, neighbourhoodId: neighbourhood?.id ?? null, framework }
    const own = criteria.filter((criterion) => criterion.framework === framework && (!neighbourhood || always || criterion.short))
    const ages = always || maker.yes(0.5) ? [420, 60] : [60]
    return ages.map((age) => putClosedRound(maker, where, own, age + maker.whole(0, 200)))
  })
}

function putClosedRound(maker: Maker, where: Where, criteria: readonly ReferenceCriterion[], age: number): string {
  const { municipality } = where
  const levels = criteria.flatMap(({ id }) => (maker.yes(0.9) ? [{ id, level: maker.whole(0, 3) }] : []))
  const scorers = maker.whole(3, 12)
  const roundId = putRound(maker, where, criteria, municipality.team, age, {
    state: 'closed', table_opened_at: maker.moment(-age), meeting_on: maker.day(-age), closed_at: maker.moment(-age),
    closed_by_id: municipality.coordinator.userId, scorers, mean: mean(levels.map(({ level }) => level)), scored: levels.length,
  })
  for (const { id, level } of levels) {
    maker.put('common_level', {
      municipality_id: municipality.id, round_id: roundId, criterion_id: id, level, evidence: sentence(maker),
      next_step: maker.yes(0.15) ? sentence(maker) : null, agreed_by_id: municipality.coordinator.userId,
    })
  }
  for (const { id } of criteria) {
    const split = Array.from({ length: scorers }, () => maker.whole(0, 4))
    const [zero = 0, one = 0, two = 0, three = 0, unknown = 0] = [0, 1, 2, 3, 4].map((level) => split.filter((score) => score === level).length)
    maker.put('spread', { municipality_id: municipality.id, round_id: roundId, criterion_id: id, zero, one, two, three, unknown })
  }
  return roundId
}

const notClosed = { state: 'open', table_opened_at: null, meeting_on: null, closed_at: null, closed_by_id: null, scorers: null, mean: null, scored: null } as const

/** A round that waits for its participants. */
export const putOpenRound = (maker: Maker, municipality: Municipality, neighbourhood: Neighbourhood, criteria: readonly ReferenceCriterion[]): string =>
  putRound(
    maker,
    { municipality, neighbourhoodId: neighbourhood.id, framework: 'blocksAndActions' },
    criteria.filter(({ framework }) => framework === 'blocksAndActions'),
    municipality.team,
    5,
    notClosed,
  )

type Standing = Record<keyof typeof notClosed, string | number | null>

function putRound({ put, id, day, moment }: Maker, where: Where, criteria: readonly ReferenceCriterion[], invited: readonly Member[], age: number, standing: Standing): string {
  const { municipality, neighbourhoodId, framework } = where
  const roundId = id()
  put('assessment_round', {
    municipality_id: municipality.id, id: roundId, neighbourhood_id: neighbourhoodId, framework, framework_version: 1, length: 'full',
    title: `Toetsing ${day(-age).slice(0, 4)}`, due_on: day(10 - age), opened_by_id: municipality.coordinator.userId, opened_at: moment(-age - 30),
    criteria: criteria.length, ...standing,
  })
  for (const { membershipId } of invited) {
    put('round_participant', { municipality_id: municipality.id, round_id: roundId, membership_id: membershipId, finished_at: standing.state === 'closed' ? moment(-age) : null })
  }
  return roundId
}
