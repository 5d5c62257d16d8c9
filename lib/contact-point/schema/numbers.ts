import { z } from 'zod'
import { optionalText, requiredText } from '#lib/actions/fields.ts'
import { optionalPhone } from '#lib/phone/fields.ts'
import { longestPhone, parsePhone, serviceNumber } from '#lib/phone/phone.ts'
import { isStartNumber } from '../rules.ts'
import { versionOrNone } from './contact-point.ts'

/** A number of a public service (112), or any other that exists. */
const urgentNumber = () =>
  requiredText(longestPhone).transform((text, context) => {
    const number = serviceNumber(text) ?? parsePhone(text)?.shown
    if (number) return number
    context.addIssue({ code: 'custom', message: 'contact-point.errors.urgentNumber' })
    return z.NEVER
  })

/** Numbers we know are told in the reader's language unless the municipality says it otherwise; others need their words. */
const told = (input: { number: string; label: string | null }, context: z.RefinementCtx) => {
  if (input.label === null && !isStartNumber(input.number)) context.addIssue({ code: 'custom', path: ['label'], message: 'errors.required' })
}
const facts = { number: urgentNumber(), label: optionalText(80) }

export const AddNumberInput = z.object(facts).superRefine(told)
export type AddNumber = z.infer<typeof AddNumberInput>

/** @param was the number as it stood: what a number is known by */
export const ChangeNumberInput = z.object({ was: requiredText(longestPhone), version: versionOrNone(), ...facts }).superRefine(told)
export type ChangeNumber = z.infer<typeof ChangeNumberInput>

export const RemoveNumberInput = z.object({ was: requiredText(longestPhone) })

export const CheckNumbersInput = z.object({})

export const OwnNumberInput = z
  .object({ version: versionOrNone(), ownNumber: optionalPhone().transform((phone) => phone?.shown ?? null), ownNumberLabel: optionalText(60) })
  .transform((input) => ({ ...input, ownNumberLabel: input.ownNumber === null ? null : input.ownNumberLabel }))
export type OwnNumber = z.infer<typeof OwnNumberInput>
