import { z } from 'zod'
import { optionalDate, optionalText, requiredDate, requiredText, requiredWhole } from '#lib/actions/fields.ts'
import { optionalPhone } from '#lib/phone/fields.ts'
import { startLadder } from '#lib/referral/rules/ladder.ts'
import type { Day } from '#lib/time/today.ts'
import { daysOf, longestClosing } from '../closing-periods.ts'
import { whyNotLadder } from '../rules.ts'

/** Names of the four fields of the ladder, in its order. */
export const ladderFields = ['step1', 'step2', 'step3', 'step4'] as const

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const

/** The version an edit started from; 0 when nothing was set yet. */
export const versionOrNone = () => z.coerce.number().int().min(0)

const step = () => requiredWhole(1, startLadder[3])

/** Only what a browser opens in safety. */
const website = optionalText(200).refine((text) => text === null || isSafeAddress(text), 'contact-point.errors.website')

function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username } = new URL(text)
  return protocol === 'https:' && hostname.includes('.') && username === ''
}

export const ContactPointInput = z
  .object({
    version: versionOrNone(),
    staffedDays: z.array(z.enum(weekdays, 'errors.choose')).min(1).max(7).transform((days) => days.map(Number).sort()),
    step1: step(), step2: step(), step3: step(), step4: step(),
    senderName: optionalText(60),
    complaintsUrl: website,
    complaintsPhone: optionalPhone().transform((phone) => phone?.shown ?? null),
  })
  .superRefine((input, context) => {
    const why = whyNotLadder(ladderFields.map((name) => input[name]))
    if (!why) return
    context.addIssue({ code: 'custom', path: [ladderFields[why.step] ?? 'step1'], message: `contact-point.errors.${why.refusal}`, params: { most: why.most } })
  })
export type ContactPointInput = z.infer<typeof ContactPointInput>

export const ClosingInput = z
  .object({
    from: requiredDate().transform((day) => day as Day),
    until: optionalDate().transform((day) => day as Day | null),
    reason: requiredText(80),
  })
  .superRefine(({ from, until }, context) => {
    if (until === null) return
    if (until < from) context.addIssue({ code: 'custom', path: ['until'], message: 'contact-point.errors.untilBeforeFrom' })
    else if (daysOf(from, until).length > longestClosing) context.addIssue({ code: 'custom', path: ['until'], message: 'contact-point.errors.closingTooLong', params: { most: longestClosing } })
  })
export type ClosingInput = z.infer<typeof ClosingInput>

export const OpenAgainInput = z.object({
  from: requiredDate().transform((day) => day as Day),
  until: requiredDate().transform((day) => day as Day),
})
export type OpenAgainInput = z.infer<typeof OpenAgainInput>
