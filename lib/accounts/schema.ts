import { z } from 'zod'
import { emailAddress, id, optionalText, requiredChoice, requiredText, ticked, version } from '#lib/actions/fields.ts'
import { longest } from '#lib/auth/password-rules.ts'

/** A password as it was typed or pasted: nothing is trimmed, its length is judged with the other rules. */
const password = () => z.string('errors.required').min(1).max(longest)
/** The token of a link: what else stands there leads nowhere. */
const token = () => z.string().max(100)

export const SignInInput = z.object({
  email: emailAddress(),
  password: password(),
  /** The page somebody came from. */
  to: optionalText(500),
})
export type SignIn = z.infer<typeof SignInInput>

export const JoinInput = z.object({ token: token(), name: requiredText(120), newPassword: password() })
export type Join = z.infer<typeof JoinInput>

export const AcceptInput = z.object({ token: token() })

export const ResetPasswordInput = z.object({ token: token(), newPassword: password() })
export type ResetPassword = z.infer<typeof ResetPasswordInput>

export const ProfileInput = z.object({
  version: version(),
  name: requiredText(120),
  phone: optionalText(30).refine((value) => value === null || /^\+?[\d\s/.()-]{6,}$/.test(value), 'accounts.errors.phone'),
  locale: requiredChoice(['nl', 'en']),
  keyboardHints: ticked(),
})
export type Profile = z.infer<typeof ProfileInput>

export const ChangePasswordInput = z.object({ currentPassword: password(), newPassword: password() })
export type ChangePassword = z.infer<typeof ChangePasswordInput>

export const EndSessionInput = z.object({ sessionId: id() })
export const EndOtherSessionsInput = z.object({})
