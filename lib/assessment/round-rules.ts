import { assessmentFrameworks, type FrameworkId } from '#lib/framework/assessment-frameworks.ts'
import type { PhaseId } from '#lib/framework/phases.ts'
import { addDays, type Day } from '#lib/time/today.ts'

/** Below this number of scorers nobody sees how the scores lay: with two, each would read the other. */
export const fewestForSpread = 3

/** A round is scored alone, then talked over at the table, then closed for good. */
export type RoundStage = 'scoring' | 'table' | 'closed'

export interface RoundFacts {
  state: 'open' | 'closed'
  tableOpenedAt: Date | null
}

export const stageOf = ({ state, tableOpenedAt }: RoundFacts): RoundStage =>
  state === 'closed' ? 'closed' : tableOpenedAt ? 'table' : 'scoring'

export type RoundRefusal =
  | 'alreadyOpen'
  | 'noCriteria'
  | 'roundClosed'
  | 'scoringEnded'
  | 'notAtTableYet'
  | 'alreadyAtTable'
  | 'notAllScored'
  | 'nothingAgreed'
  | 'meetingAhead'
  | 'noNextStep'
  | 'alreadyAction'
  | 'unknownPlace'

/** Why somebody may not score (any more), or null. */
export function whyNotScore(round: RoundFacts): RoundRefusal | null {
  const stage = stageOf(round)
  return stage === 'scoring' ? null : stage === 'table' ? 'scoringEnded' : 'roundClosed'
}

/** Why the table may not agree on a level, or null: first everybody has scored alone. */
export function whyNotAgree(round: RoundFacts): RoundRefusal | null {
  const stage = stageOf(round)
  return stage === 'table' ? null : stage === 'scoring' ? 'notAtTableYet' : 'roundClosed'
}

/** Why a round may not be closed, or null: there was a meeting, and it agreed on something. */
export function whyNotClose(round: RoundFacts & { agreed: number; meetingOn: Day; today: Day }): RoundRefusal | null {
  if (round.state === 'closed') return 'roundClosed'
  if (!round.tableOpenedAt) return 'notAtTableYet'
  if (round.agreed === 0) return 'nothingAgreed'
  return round.meetingOn > round.today ? 'meetingAhead' : null
}

/** For what each phase asks a look first: the ground while exploring, the organisation when it must last. */
const fitting: Record<PhaseId, readonly FrameworkId[]> = {
  exploration: ['foundations', 'visionAndOrganisation', 'blocksAndActions'],
  planning: ['visionAndOrganisation', 'foundations', 'blocksAndActions'],
  realisation: ['blocksAndActions', 'visionAndOrganisation', 'foundations'],
  anchoring: ['visionAndOrganisation', 'blocksAndActions', 'foundations'],
  neverFinished: ['blocksAndActions', 'foundations', 'visionAndOrganisation'],
}

/** A framework needs no new round within half a year of the last. */
const freshDays = 182

/**
 * The framework that fits where the project stands: what its phase asks for first, unless that is open or was closed less
 * than half a year ago; otherwise the one that was looked at longest ago. A proposal: the coordinator decides.
 *
 * @param closed the day of the last closed round per framework
 * @returns null when each framework has an open round
 */
export function proposeFramework(
  where: { phase: PhaseId | undefined; open: readonly FrameworkId[]; closed: Partial<Record<FrameworkId, Day>> },
  today: Day,
): FrameworkId | null {
  const free = fitting[where.phase ?? 'exploration'].filter((framework) => !where.open.includes(framework))
  const due = free.find((framework) => (where.closed[framework] ?? '') < addDays(today, -freshDays))
  const longestAgo = [...free].sort((one, other) => (where.closed[one] ?? '').localeCompare(where.closed[other] ?? ''))
  return due ?? longestAgo[0] ?? null
}

/** For what a round of this framework is opened by default. */
export const reachOf = (framework: FrameworkId): 'municipality' | 'neighbourhood' =>
  assessmentFrameworks.find(({ id }) => id === framework)?.reach ?? 'municipality'
