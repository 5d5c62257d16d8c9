import { daysBetween, type Day } from '#lib/time/today.ts'

export const actionStates = ['idea', 'agreed', 'running', 'done', 'stopped'] as const
export type ActionState = (typeof actionStates)[number]

export const adoptingBodies = ['steeringGroup', 'college', 'council'] as const
export type AdoptingBody = (typeof adoptingBodies)[number]
export const blockStandKinds = ['deliberatelyLater', 'partnerDoesIt'] as const
export type BlockStandKind = (typeof blockStandKinds)[number]

/**
 * Who may move an action: `decide` is choosing what is in the plan (plan.write), `steer` is for the municipality's own team,
 * `report` is for whoever may update the action, a partner's people included.
 */
export type MoveRight = 'decide' | 'steer' | 'report'

interface Move {
  from: ActionState
  to: ActionState
  by: MoveRight
  /** Going back on something, rather than on with it. */
  back?: true
}

/** Every move an action can make; what is not here cannot happen. */
export const moves: readonly Move[] = [
  { from: 'idea', to: 'agreed', by: 'decide' },
  { from: 'idea', to: 'stopped', by: 'decide' },
  { from: 'agreed', to: 'running', by: 'report' },
  { from: 'agreed', to: 'idea', by: 'decide', back: true },
  { from: 'agreed', to: 'stopped', by: 'steer' },
  { from: 'running', to: 'done', by: 'report' },
  { from: 'running', to: 'agreed', by: 'steer', back: true },
  { from: 'running', to: 'stopped', by: 'steer' },
  { from: 'done', to: 'running', by: 'report', back: true },
  { from: 'stopped', to: 'idea', by: 'decide', back: true },
  { from: 'stopped', to: 'agreed', by: 'decide', back: true },
]

/** Where an action can go from here, for somebody with these rights. */
export const movesFrom = (from: ActionState, rights: readonly MoveRight[]): readonly Move[] =>
  moves.filter((move) => move.from === from && rights.includes(move.by))

/** What the rules look at in an action. */
export interface Substance {
  blocks: number
  partners: number
}

/** From *agreed* on the blocks and the partners are known; an idea and something that was stopped ask for nothing more. */
const settled: ReadonlySet<ActionState> = new Set(['agreed', 'running', 'done'])

export type SubstanceRefusal = 'blocksAtAgreed' | 'partnersAtAgreed'
export type MoveRefusal = SubstanceRefusal | 'noSuchMove' | 'notYoursToMove' | 'reasonAsked'

/** What an action in this state still lacks, or `null`. */
export function lacks(state: ActionState, { blocks, partners }: Substance): SubstanceRefusal | null {
  if (!settled.has(state)) return null
  if (blocks === 0) return 'blocksAtAgreed'
  return partners === 0 ? 'partnersAtAgreed' : null
}

/** Why an action cannot move, or `null` when it can. Stopping always says why. */
export function refusesMove(
  from: ActionState,
  to: ActionState,
  given: { rights: readonly MoveRight[]; reason: string | null; substance: Substance },
): MoveRefusal | null {
  const move = moves.find((known) => known.from === from && known.to === to)
  if (!move) return 'noSuchMove'
  if (!given.rights.includes(move.by)) return 'notYoursToMove'
  if (to === 'stopped' && !given.reason) return 'reasonAsked'
  return lacks(to, given.substance)
}

/** An action that still has to be finished: neither done nor stopped. */
export const isOpen = (state: ActionState): boolean => state !== 'done' && state !== 'stopped'

/** Ideas are the team's own until they are agreed; a partner meets an action from then on. */
export const showsToPartner = (state: ActionState): boolean => state !== 'idea'

/** How many days ago the end date passed while there was still work; 0 when not late, also on the last day itself. */
export function daysLate(action: { state: ActionState; endOn: Day | null }, today: Day): number {
  if (!action.endOn || !isOpen(action.state)) return 0
  return Math.max(0, daysBetween(action.endOn, today))
}

export const isLate = (action: { state: ActionState; endOn: Day | null }, today: Day): boolean =>
  daysLate(action, today) > 0

/** Share of a target that was reached, 0 to 1; `null` without a target to reach. */
export function shareReached(target: number | null, reached: number | null): number | null {
  if (target === null || target <= 0) return null
  return Math.min(1, Math.max(0, (reached ?? 0) / target))
}

export type AdoptionRefusal =
  'nothingAgreed' | 'changeReasonAsked' | 'adoptedInFuture' | 'adoptedBeforePrevious' | 'adoptedMeanwhile'

interface Adoption {
  /** Number of the version before, 0 for the first. */
  previousNumber: number
  previousAdoptedOn: Day | null
  /** The version somebody saw when they filled the form. */
  seenNumber: number
  actions: number
  adoptedOn: Day
  changeReason: string | null
}

/** Why a plan cannot be adopted like this, or `null`. */
export function refusesAdoption(adoption: Adoption, today: Day): AdoptionRefusal | null {
  if (adoption.seenNumber !== adoption.previousNumber) return 'adoptedMeanwhile'
  if (adoption.actions === 0) return 'nothingAgreed'
  if (adoption.adoptedOn > today) return 'adoptedInFuture'
  if (adoption.previousAdoptedOn && adoption.adoptedOn < adoption.previousAdoptedOn) return 'adoptedBeforePrevious'
  return adoption.previousNumber > 0 && !adoption.changeReason ? 'changeReasonAsked' : null
}
