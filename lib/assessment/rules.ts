import { assessmentFrameworks, frameworkIds, subjectsOf, type FrameworkId, type Level, type SubjectId } from '#lib/framework/assessment-frameworks.ts'
import { goals, type Goal } from '#lib/framework/axes.ts'
import { blocksServing, buildingBlockIds, type BuildingBlockId } from '#lib/framework/building-blocks.ts'
import type { Day } from '#lib/time/today.ts'

/** What a table agreed on one criterion; `block` only where the criterion is about a building block. */
export interface AgreedLevel {
  criterion: string
  subject: SubjectId
  block: BuildingBlockId | null
  level: Level
}

/** A frozen round with its common levels: all that dashboards are computed from. */
export interface ClosedRound {
  id: string
  framework: FrameworkId
  /** Edition of the criteria: rounds of different editions are never compared. */
  version: number
  /** null: for the whole municipality. */
  neighbourhoodId: string | null
  /** The day of the meeting. */
  on: Day
  /** Criteria in the round, with or without a common level. */
  criteria: number
  agreed: readonly AgreedLevel[]
}

/** Where a framework stands. Never added up with another framework. */
export type Standing =
  | { assessed: false }
  | {
      assessed: true
      /** Mean of the common levels, 0 to 3. */
      mean: number
      /** How many criteria have a common level … */
      scored: number
      /** … of how many. */
      criteria: number
      on: Day
      /** Against the last closed round of the same edition, over the criteria both agreed on; null: nothing to compare. */
      change: number | null
      /** Over how many neighbourhoods this is the mean; null: one round of this very place. */
      places: number | null
    }

/** A latest round with the one it may be compared with. */
export interface Counted {
  round: ClosedRound
  previous: ClosedRound | null
}

/** The rounds a figure rests on. */
export interface Basis {
  counted: readonly Counted[]
  /** The figure of a municipality is made of its neighbourhoods. */
  overPlaces: boolean
}

export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

const levelsOf = (round: ClosedRound) => round.agreed.map(({ level }) => level)
const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null)

/**
 * The rounds that count for a place, newest first in `rounds`. A neighbourhood counts its own. A municipality counts what the
 * framework is meant for: *Bouwstenen en acties* its neighbourhoods, the other two its own round; the other way round where
 * there is nothing of that.
 *
 * @param place id of a neighbourhood, or null for the municipality
 */
export function basis(rounds: readonly ClosedRound[], framework: FrameworkId, place: string | null): Basis {
  const ofFramework = rounds.filter((round) => round.framework === framework && round.agreed.length > 0)
  const own = latest(ofFramework.filter((round) => round.neighbourhoodId === place))
  if (place !== null) return { counted: own, overPlaces: false }

  const theirs = latest(ofFramework.filter((round) => round.neighbourhoodId !== null))
  const meantForPlaces = assessmentFrameworks.some(({ id, reach }) => id === framework && reach === 'neighbourhood')
  const useTheirs = meantForPlaces ? theirs.length > 0 : own.length === 0 && theirs.length > 0
  return useTheirs ? { counted: theirs, overPlaces: true } : { counted: own, overPlaces: false }
}

/** The newest round of each place, with the newest older one of the same edition. */
function latest(rounds: readonly ClosedRound[]): Counted[] {
  const newest = new Map<string | null, Counted>()
  for (const round of rounds) {
    const found = newest.get(round.neighbourhoodId)
    if (!found) newest.set(round.neighbourhoodId, { round, previous: null })
    else if (!found.previous && round.version === found.round.version) found.previous = round
  }
  return [...newest.values()]
}

/** Mean, n of m, date and change: the same figure on every dashboard. */
export function standing({ counted, overPlaces }: Basis): Standing {
  const average = mean(known(counted.map(({ round }) => mean(levelsOf(round)))))
  if (average === null) return { assessed: false }
  return {
    assessed: true,
    mean: average,
    scored: counted.reduce((sum, { round }) => sum + round.agreed.length, 0),
    criteria: counted.reduce((sum, { round }) => sum + round.criteria, 0),
    on: counted.map(({ round }) => round.on).reduce((one, other) => (one > other ? one : other)),
    change: mean(known(counted.map(changeOf))),
    places: overPlaces ? counted.length : null,
  }
}

/** How far the common levels moved, over the criteria that both rounds agreed on: a short round is not held against a full one. */
export function changeOf({ round, previous }: Counted): number | null {
  if (!previous || previous.version !== round.version) return null
  const before = new Map(previous.agreed.map(({ criterion, level }) => [criterion, level]))
  return mean(
    round.agreed.flatMap(({ criterion, level }) => {
      const was = before.get(criterion)
      return was === undefined ? [] : [level - was]
    }),
  )
}

/** The level of each building block, 0 to 3, for the wheel; null where the table agreed on nothing. */
export function blockLevels({ counted }: Basis): ReadonlyMap<BuildingBlockId, number | null> {
  return new Map(
    buildingBlockIds.map((block) => [block, mean(known(counted.map(({ round }) => meanOfBlocks(round, [block]))))]),
  )
}

/** The level of each subject of a framework in its order; null where the table agreed on nothing. */
export const subjectLevels = ({ counted }: Basis, framework: FrameworkId) =>
  subjectsOf[framework].map((subject) => ({
    subject,
    level: mean(
      known(counted.map(({ round }) => mean(round.agreed.filter((agreed) => agreed.subject === subject).map(({ level }) => level)))),
    ),
  }))

export interface AxisLevel {
  mean: number | null
  /** Blocks of this axis with at least one common level … */
  scored: number
  /** … of all blocks of this axis. */
  blocks: number
}

/** *Minder mazen* and *meer net*: the mean over the blocks of that goal; a block of both counts in both. */
export function axisLevels(from: Basis): Record<Goal, AxisLevel> {
  const perBlock = blockLevels(from)
  const levelOf = (goal: Goal): AxisLevel => {
    const blocks = blocksServing(goal)
    return {
      mean: mean(known(from.counted.map(({ round }) => meanOfBlocks(round, blocks)))),
      scored: blocks.filter((block) => perBlock.get(block) != null).length,
      blocks: blocks.length,
    }
  }
  return { lessHoles: levelOf(goals[0]), moreNet: levelOf(goals[1]) }
}

const meanOfBlocks = (round: ClosedRound, blocks: readonly BuildingBlockId[]) =>
  mean(round.agreed.filter(({ block }) => block !== null && blocks.includes(block)).map(({ level }) => level))

/** The three frameworks side by side, for one place. */
export const standings = (rounds: readonly ClosedRound[], place: string | null): Record<FrameworkId, Standing> => ({
  foundations: standing(basis(rounds, 'foundations', place)),
  blocksAndActions: standing(basis(rounds, 'blocksAndActions', place)),
  visionAndOrganisation: standing(basis(rounds, 'visionAndOrganisation', place)),
})

/** What the municipality's roll-up keeps: the frameworks that were assessed. */
export function rolledUp(rounds: readonly ClosedRound[]): Partial<Record<FrameworkId, Standing>> {
  const all = standings(rounds, null)
  return Object.fromEntries(frameworkIds.filter((id) => all[id].assessed).map((id) => [id, all[id]]))
}
