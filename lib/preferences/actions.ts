'use server'
import { cookies } from 'next/headers'
import { defineOpenAction } from '#lib/actions/define-open-action.ts'
import { done } from '#lib/actions/result.ts'
import { PreferenceInput } from '#lib/preferences/schema.ts'

const aYear = 365 * 24 * 60 * 60

/** Keeps language and colours on this device; the page that asked comes back in them. */
export const choosePreferenceAction = defineOpenAction({
  subject: 'shell',
  input: PreferenceInput,
  run: async ({ input }) => {
    const jar = await cookies()
    for (const [name, value] of Object.entries(input)) {
      jar.set(name, value, { httpOnly: true, sameSite: 'lax', maxAge: aYear, path: '/' })
    }
    return done(null)
  },
})
