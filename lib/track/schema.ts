import { z } from 'zod'
import { id, optionalId, optionalText, requiredChoice, requiredDate, requiredText, version } from '#lib/actions/fields.ts'
import { phases } from '#lib/framework/phases.ts'

export const longest = { decidedBy: 120, note: 1000 } as const

export const EnterPhaseInput = z.object({
  /** Empty: the municipality as a whole. */
  neighbourhood: optionalId(),
  phase: requiredChoice(phases),
  on: requiredDate(),
  /** A body, never a person: "stuurgroep", "college". */
  decidedBy: requiredText(longest.decidedBy, 2),
  note: optionalText(longest.note),
})
export type EnterPhaseInput = z.infer<typeof EnterPhaseInput>

export const LeavePhaseInput = z.object({ step: id(), on: requiredDate(), version: version() })
export type LeavePhaseInput = z.infer<typeof LeavePhaseInput>
