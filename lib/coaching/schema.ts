import { z } from 'zod'
import { id, optionalId, requiredDate, requiredText, ticked, version } from '#lib/actions/fields.ts'

export const longest = { review: 4000, answer: 2000 } as const

export const OpenForCoachInput = z.object({ assignment: id(), until: requiredDate(), version: version() })
export type OpenForCoachInput = z.infer<typeof OpenForCoachInput>

export const CloseForCoachInput = z.object({ assignment: id(), version: version() })
export type CloseForCoachInput = z.infer<typeof CloseForCoachInput>

/** A review on an adopted plan or on a round: one of the two. */
export const WriteReviewInput = z
  .object({
    planVersion: optionalId(),
    round: optionalId(),
    text: requiredText(longest.review, 3),
    asksAnswer: ticked(),
  })
  .refine(({ planVersion, round }) => (planVersion === null) !== (round === null), { path: ['text'], message: 'errors.notUnderstood' })
export type WriteReviewInput = z.infer<typeof WriteReviewInput>

export const AnswerReviewInput = z.object({ review: id(), answer: requiredText(longest.answer, 2) })
export type AnswerReviewInput = z.infer<typeof AnswerReviewInput>
