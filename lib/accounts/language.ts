import 'server-only'
import { cookies } from 'next/headers'
import type { Locale } from '#lib/i18n/locales.ts'

const aYear = 365 * 24 * 60 * 60

/** This browser speaks the person's language from now on. */
export async function keepLocale(chosen: Locale): Promise<void> {
  ;(await cookies()).set('locale', chosen, { httpOnly: true, sameSite: 'lax', maxAge: aYear, path: '/' })
}

/** The same for a browser in which nobody chose one yet. */
export async function suggestLocale(theirs: Locale): Promise<void> {
  if (!(await cookies()).has('locale')) await keepLocale(theirs)
}
