'use server'
import { defineOpenAction } from '#lib/actions/define-open-action.ts'
import { definePersonAction } from '#lib/actions/define-person-action.ts'
import { caller } from '#lib/auth/caller.ts'
import { pinDeviceToken, rememberPinDevice } from '#lib/auth/pin-cookie.ts'
import { setSessionCookie } from '#lib/auth/session-cookie.ts'
import { bindDevice, forgetDevice } from './commands/bind-device.ts'
import { signInWithPin } from './commands/sign-in-with-pin.ts'
import { BindDeviceInput, ForgetDeviceInput, PinSignInInput } from './device-schema.ts'
import { suggestLocale } from './language.ts'
import { pathOfOurs } from './rules.ts'

export const bindDeviceAction = defineOpenAction({
  subject: 'accounts',
  input: BindDeviceInput,
  run: async ({ input, now }) => bindDevice(input, await caller(), now),
  after: async ({ value }) => {
    await rememberPinDevice(value.token)
    await setSessionCookie(value.sessionId)
    return { go: value.go, message: { key: 'accounts.done.deviceBound' } }
  },
})

export const signInWithPinAction = defineOpenAction({
  subject: 'accounts',
  input: PinSignInInput,
  run: async ({ input, now }) => signInWithPin({ pin: input.pinPassword, token: await pinDeviceToken(), ...(await caller()) }, now),
  after: async ({ input, value }) => {
    await setSessionCookie(value.sessionId)
    await suggestLocale(value.locale)
    return { go: pathOfOurs(input.to) ?? '/gemeenten' }
  },
})

export const forgetDeviceAction = definePersonAction({
  subject: 'accounts',
  input: ForgetDeviceInput,
  run: ({ actor, input, now }) => forgetDevice(actor, input.deviceId, now),
  after: () => ({ go: '/profiel', message: { key: 'accounts.done.deviceForgotten' } }),
})
