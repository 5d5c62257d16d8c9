/**
 * The five phases of making it last, in their usual order. Every place walks its own way: a neighbourhood may
 * step back, skip one, or be in several at once; the order serves drawing, never refusing.
 */
export const phases = ['exploration', 'planning', 'realisation', 'anchoring', 'neverFinished'] as const
export type PhaseId = (typeof phases)[number]

export const isPhaseId = (value: string): value is PhaseId => phases.some((phase) => phase === value)

/** Place of a phase on the track, 1 to 5. */
export const phaseNumber = (phase: PhaseId): number => phases.indexOf(phase) + 1

/** The furthest of the phases a place is in, which is where the beacon stands; nothing when it is in none. */
export const furthest = (current: readonly PhaseId[]): PhaseId | undefined =>
  phases.findLast((phase) => current.includes(phase))
