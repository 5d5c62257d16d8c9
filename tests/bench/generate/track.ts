import { phases } from '#lib/framework/phases.ts'
import type { Maker, Municipality } from './maker.ts'

/** How far a place walked its track: every phase but the last was left again. */
export function putTrack({ put, id, whole, day }: Maker, { id: municipality_id, coordinator }: Municipality, neighbourhood_id: string | null): void {
  const walked = phases.slice(0, whole(0, phases.length))
  for (const [index, phase_id] of walked.entries()) {
    const last = index === walked.length - 1
    const entered = -200 * (walked.length - index)
    put('phase_step', {
      municipality_id, id: id(), neighbourhood_id, phase_id, entered_on: day(entered), left_on: last ? null : day(entered + 200),
      decided_by: 'stuurgroep', evidence: { individual: whole(0, 9), group: whole(0, 4), actionsRunning: whole(0, 9) }, recorded_by_id: coordinator.userId,
    })
  }
}
