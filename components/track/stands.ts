import type { PhaseStand } from '#components/framework/track.tsx'
import type { PlaceOnTrack } from '#lib/track/queries/municipality-track.ts'
import type { StepHere } from '#lib/track/queries/track.ts'
import { current, past } from '#lib/track/rules.ts'

/** The history of one place as the track draws it: the newest step of each phase tells its dates. */
export function standsOf(steps: readonly StepHere[]): PhaseStand[] {
  const present = current(steps)
  const newest = (phase: StepHere['phase']) =>
    steps.find((step) => step.phase === phase && step.leftOn === null) ?? steps.find((step) => step.phase === phase)
  return [...present, ...past(steps)].map((phase) => {
    const step = newest(phase)
    return {
      phase,
      state: present.includes(phase) ? 'present' : 'past',
      since: step?.enteredOn,
      until: step?.leftOn ?? undefined,
      decidedBy: step?.decidedBy,
    }
  })
}

/** A place in a list as the track line draws it. */
export const standsOfPlace = ({ present, past: left }: Pick<PlaceOnTrack, 'present' | 'past'>): PhaseStand[] => [
  ...present.map((phase) => ({ phase, state: 'present' as const })),
  ...left.map((phase) => ({ phase, state: 'past' as const })),
]
