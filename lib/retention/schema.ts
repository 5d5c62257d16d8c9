import { z } from 'zod'
import { requiredChoice, requiredText, requiredWhole } from '#lib/actions/fields.ts'
import { legalBases, longestKeep } from './rules.ts'

export const RetentionInput = z.object({
  /** 0 as long as there is no rule. */
  version: z.coerce.number().int().min(0),
  legalBasis: requiredChoice(legalBases),
  keepMonths: requiredWhole(1, longestKeep),
  /** The decision or the list it rests on. */
  reason: requiredText(300, 10),
})
export type RetentionInput = z.infer<typeof RetentionInput>
