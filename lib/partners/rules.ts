import type { Day } from '#lib/time/today.ts'

/** What binds a partner's people to keep silent; a fact of its own, apart from the legal basis. */
export const secrecies = ['professional', 'discretion', 'none'] as const
export type Secrecy = (typeof secrecies)[number]

/** Between which days an organisation has an agreement with the municipality, the last one included. */
export interface AgreementDays {
  agreementFrom: Day | null
  agreementUntil: Day | null
}

/** May persons be shared with this organisation today? Not before its agreement begins nor once it has ended; an open side does not bind. */
export const mayShare = ({ agreementFrom, agreementUntil }: AgreementDays, today: Day): boolean =>
  (agreementFrom === null || agreementFrom <= today) && (agreementUntil === null || agreementUntil >= today)

/** The ten figures of an enterprise number, however they were written; `null` when they are not ten. */
export function enterpriseDigits(text: string): string | null {
  const digits = text.replace(/^BE/i, '').replace(/[\s.-]/g, '')
  return /^[01]\d{9}$/.test(digits) ? digits : null
}

/**
 * Do the last two figures check the first eight? 97 minus the remainder of the first eight divided by 97.
 * Source: Kruispuntbank van Ondernemingen, structure of the enterprise number.
 */
export const enterpriseNumberHolds = (digits: string): boolean => 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8))

/** `0123456749` as people write it: `0123.456.749`. */
export const writtenEnterpriseNumber = (digits: string): string => digits.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3')
