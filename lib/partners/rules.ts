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
