import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

export interface Phone {
  /** `+3211808182`: for dialling, and for finding the same number again however it was written */
  e164: string
  /** As people here write it: `011 80 81 82`, and `+31 40 123 45 67` for a number from elsewhere. */
  shown: string
}

/** Longer than any number somebody writes down. */
export const longestPhone = 40

/**
 * A telephone number that can exist, Belgian unless it begins with `+` or `00`; `null` for anything else. Which numbers can
 * exist follows the numbering plans as libphonenumber keeps them.
 */
export function parsePhone(text: string): Phone | null {
  if (text.length > longestPhone) return null
  const found = parsePhoneNumberFromString(text, { defaultCountry: 'BE', extract: false })
  if (!found?.isValid()) return null
  return { e164: found.number, shown: found.countryCallingCode === '32' ? found.formatNational() : found.formatInternational() }
}

/** The three or four figures of a public service (112, 1733), without spaces; `null` for anything else. */
export function serviceNumber(text: string): string | null {
  const figures = text.replace(/[\s.]/g, '')
  return /^1\d{2,3}$/.test(figures) ? figures : null
}
