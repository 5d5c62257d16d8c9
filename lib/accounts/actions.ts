'use server'
import { defineOpenAction } from '#lib/actions/define-open-action.ts'
import { definePersonAction } from '#lib/actions/define-person-action.ts'
import { caller } from '#lib/auth/caller.ts'
import { deviceToken, rememberDevice } from '#lib/auth/device-cookie.ts'
import { clearSessionCookie, setSessionCookie } from '#lib/auth/session-cookie.ts'
import { locale } from '#lib/i18n/texts.ts'
import { changePassword, resetPassword } from './commands/choose-password.ts'
import { acceptInvitation, joinWithNewAccount } from './commands/join.ts'
import { changeProfile, endAllSessions, endSession } from './commands/profile.ts'
import { signIn } from './commands/sign-in.ts'
import { keepLocale, suggestLocale } from './language.ts'
import { pathOfOurs } from './rules.ts'
import {
  AcceptInput, ChangePasswordInput, EndOtherSessionsInput, EndSessionInput, JoinInput, ProfileInput, ResetPasswordInput, SignInInput,
} from './schema.ts'

export const signInAction = defineOpenAction({
  subject: 'accounts',
  input: SignInInput,
  run: async ({ input, now }) => signIn({ ...input, ...(await caller()), device: await deviceToken() }, now),
  after: async ({ input, value }) => {
    await setSessionCookie(value.sessionId)
    await rememberDevice(value.device)
    await suggestLocale(value.locale)
    return { go: pathOfOurs(input.to) ?? '/gemeenten' }
  },
})

export const joinAction = defineOpenAction({
  subject: 'accounts',
  input: JoinInput,
  run: async ({ input, now }) => joinWithNewAccount(input, { ...(await caller()), locale: await locale() }, now),
  after: async ({ value }) => {
    await setSessionCookie(value.sessionId)
    await rememberDevice(value.device)
    return { go: value.go, message: { key: 'accounts.done.joined' } }
  },
})

export const acceptAction = definePersonAction({
  subject: 'accounts',
  input: AcceptInput,
  run: ({ actor, input, now }) => acceptInvitation(actor, input.token, now),
  after: ({ value }) => ({ go: value.go, message: { key: 'accounts.done.joined' } }),
})

export const resetPasswordAction = defineOpenAction({
  subject: 'accounts',
  input: ResetPasswordInput,
  run: ({ input, now }) => resetPassword(input, now),
  after: async () => {
    await clearSessionCookie()
    return { go: '/aanmelden', message: { key: 'accounts.done.reset' } }
  },
})

export const changeProfileAction = definePersonAction({
  subject: 'accounts',
  input: ProfileInput,
  run: ({ actor, input }) => changeProfile(actor, input),
  after: async ({ input }) => {
    await keepLocale(input.locale)
    return { go: '/profiel', message: { key: 'accounts.done.profile' } }
  },
})

export const changePasswordAction = definePersonAction({
  subject: 'accounts',
  input: ChangePasswordInput,
  run: ({ actor, input, now }) => changePassword(actor, input, now),
  after: () => ({ go: '/profiel', message: { key: 'accounts.done.password' } }),
})

export const endSessionAction = definePersonAction({
  subject: 'accounts',
  input: EndSessionInput,
  run: ({ actor, input, now }) => endSession(actor, input.sessionId, now),
  after: () => ({ go: '/profiel', message: { key: 'accounts.done.sessionEnded' } }),
})

export const endAllSessionsAction = definePersonAction({
  subject: 'accounts',
  input: EndOtherSessionsInput,
  run: ({ actor, now }) => endAllSessions(actor, now),
  after: async () => {
    await clearSessionCookie()
    return { go: '/aanmelden', message: { key: 'accounts.done.signedOutEverywhere' } }
  },
})
