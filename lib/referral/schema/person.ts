import { z } from 'zod'
import { id, optionalText, requiredText } from '#lib/actions/fields.ts'
import { longestPhone, parsePhone } from '#lib/phone/phone.ts'
import { whyNotBirthYear } from '../rules/identity.ts'

/** Four figures that can be a year of birth. */
export const birthYear = optionalText(20).transform((text, context) => {
  if (text === null) return null
  const year = /^\d{4}$/.test(text) ? Number(text) : null
  const refusal = year === null ? 'birthYear' : whyNotBirthYear(year, new Date().getFullYear())
  if (refusal === null) return year
  context.addIssue({ code: 'custom', message: `referral.errors.${refusal}` })
  return z.NEVER
})

/** A number that can exist. */
export const phone = optionalText(longestPhone).transform((text, context) => {
  const found = text === null ? null : parsePhone(text)
  if (text === null || found) return found
  context.addIssue({ code: 'custom', message: 'referral.errors.phone' })
  return z.NEVER
})

/** Somebody who lives under the same roof. */
export const AddPersonInput = z.object({ referralId: id(), name: requiredText(120, 2), birthYear, phone })
export type AddPersonInput = z.infer<typeof AddPersonInput>

/** By exact name and year of birth, or by phone: what people say when they phone in. A name alone finds nobody, so it is not asked. */
export const SearchInput = z
  .object({ name: optionalText(120), birthYear, phone })
  .refine(({ name, phone: number }) => name !== null || number !== null, { path: ['name'], message: 'referral.errors.searchBy' })
  .refine(({ name, birthYear: year, phone: number }) => name === null || year !== null || number !== null, { path: ['birthYear'], message: 'referral.errors.searchYear' })
export type SearchInput = z.infer<typeof SearchInput>
