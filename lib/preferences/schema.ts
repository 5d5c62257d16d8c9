import { z } from 'zod'
import { locales } from '#lib/i18n/locales.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const isTheme = (value: string | undefined): value is Theme => themes.some((theme) => theme === value)

/** What somebody may choose for this device, signed in or not. */
export const PreferenceInput = z.object({
  locale: z.enum(locales, 'errors.choose').optional(),
  theme: z.enum(themes, 'errors.choose').optional(),
})
