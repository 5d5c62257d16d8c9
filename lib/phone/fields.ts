import { z } from 'zod'
import { optionalText, requiredText } from '#lib/actions/fields.ts'
import { longestPhone, parsePhone } from './phone.ts'

// The building blocks of a form that asks for a telephone number: what comes out is a number that can exist.

export const requiredPhone = () => requiredText(longestPhone).transform((text, context) => parsePhone(text) ?? refuse(context))

export const optionalPhone = () =>
  optionalText(longestPhone).transform((text, context) => (text === null ? null : (parsePhone(text) ?? refuse(context))))

function refuse(context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom', message: 'errors.phone' })
  return z.NEVER
}
