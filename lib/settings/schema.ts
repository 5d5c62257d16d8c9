import { z } from 'zod'
import { optionalText, requiredWhole, version } from '#lib/actions/fields.ts'

/** Below three, one person could tell from a figure who the other one is. */
export const lowestThreshold = 3
export const highestThreshold = 100

export const SettingsInput = z.object({
  version: version(),
  threshold: requiredWhole(lowestThreshold, highestThreshold),
  accent: optionalText(7).transform((text, context) => {
    if (text === null) return null
    if (/^#[0-9a-f]{6}$/i.test(text)) return text.toLowerCase()
    context.addIssue({ code: 'custom', message: 'settings.errors.colour' })
    return z.NEVER
  }),
})
export type Settings = z.infer<typeof SettingsInput>
