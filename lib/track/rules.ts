import { isPhaseId, phases, type PhaseId } from '#lib/framework/phases.ts'
import type { Day } from '#lib/time/today.ts'

/** What the system counted on the day a step was recorded: facts beside a decision, never a condition for it. */
export interface Evidence {
  figuresInterpreted: number
  /** Conversations by source. */
  individual: number
  group: number
  keyFigure: number
  professional: number
  neighbourhoodChat: number
  attentionPoints: number
  feedbackHeld: number
  actionsRunning: number
  actionsDone: number
  plansAdopted: number
  roundsClosed: number
}

export const evidenceKinds = [
  'figuresInterpreted', 'individual', 'group', 'keyFigure', 'professional', 'neighbourhoodChat', 'attentionPoints',
  'feedbackHeld', 'plansAdopted', 'actionsRunning', 'actionsDone', 'roundsClosed',
] as const satisfies readonly (keyof Evidence)[]

export type TrackRefusal = 'alreadyInPhase' | 'alreadyLeft' | 'inFuture' | 'leftBeforeEntered'

/** A phase a place stands or stood in. */
export interface Step {
  phase: PhaseId
  enteredOn: Day
  /** null: still there. */
  leftOn: Day | null
}

/**
 * Why a step may not be recorded, or null. Stepping back, skipping and standing in several phases at once are all fine:
 * every place walks its own way. Only standing twice in the same phase means nothing, and nobody decided something tomorrow.
 */
export function whyNotEnter(steps: readonly Step[], phase: PhaseId, on: Day, today: Day): TrackRefusal | null {
  if (on > today) return 'inFuture'
  return steps.some((step) => step.phase === phase && step.leftOn === null) ? 'alreadyInPhase' : null
}

export function whyNotLeave(step: Step, on: Day, today: Day): TrackRefusal | null {
  if (step.leftOn !== null) return 'alreadyLeft'
  if (on > today) return 'inFuture'
  return on < step.enteredOn ? 'leftBeforeEntered' : null
}

/** The phases a place stands in now, in the order of the track. */
export const current = (steps: readonly Step[]): PhaseId[] =>
  phases.filter((phase) => steps.some((step) => step.phase === phase && step.leftOn === null))

/** The phases a place was in and left, in the order of the track. */
export const past = (steps: readonly Step[]): PhaseId[] =>
  phases.filter((phase) => !current(steps).includes(phase) && steps.some((step) => step.phase === phase))

/** Phases as the roll-ups keep them: ids the framework knows, in the order of the track. */
export const knownPhases = (ids: readonly string[]): PhaseId[] => phases.filter((phase) => ids.filter(isPhaseId).includes(phase))
