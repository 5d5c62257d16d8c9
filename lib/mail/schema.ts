import { z } from 'zod'
import { id, optionalChoice } from '#lib/actions/fields.ts'
import { isDay, type Day } from '#lib/time/today.ts'
import { mailStates } from './rules.ts'

/** What a mail may mention: strict, so that a name or a sentence cannot slip in under another key. */
export const MailFacts = z.strictObject({
  /** of a card or a call back */
  number: z.int().positive().optional(),
  day: z.custom<Day>((value) => typeof value === 'string' && isDay(value)).optional(),
})
export type MailFacts = z.infer<typeof MailFacts>

/** A page of ours: words, numbers and slashes. No question follows it, because a search may hold a name. */
const path = z.string().max(300).regex(/^\/(?:[\w-]+(?:\/[\w-]+)*)?(?:#[\w-]+)?$/)

export const MailRequest = z.object({
  to: z.union([z.strictObject({ userId: z.uuid() }), z.strictObject({ address: z.email().max(254) })]),
  path,
  facts: MailFacts,
  reason: z.string().min(1).max(200),
})

export const MailInput = z.object({ mailId: id() })

/** What the list of mails is narrowed to; anything else in the address narrows nothing. */
export const MailFilter = z.object({
  state: optionalChoice(mailStates).catch(null),
  /** The last mail of the page before. */
  after: z.uuid().optional().catch(undefined),
})
export type MailFilter = z.infer<typeof MailFilter>
