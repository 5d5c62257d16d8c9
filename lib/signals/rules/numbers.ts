/** Eleven digits, in the groups of an identity card (85.07.30-033.28) or in one piece. */
const elevenDigits = /(?<!\d)(\d{2})([. ]?)(\d{2})\2(\d{2})[-. ]?(\d{3})[-. ]?(\d{2})(?!\d)/g

/**
 * The first national number in a text. The last two digits are 97 minus the rest of the division by 97; a 2 stands before
 * who was born from 2000 on. Written in its groups it counts too when a digit was mistyped.
 * Source: Royal Decree of 3 April 1984 on the national register, article 1.
 */
export function nationalNumberIn(text: string): string | null {
  for (const [found] of text.matchAll(elevenDigits)) {
    const digits = found.replace(/\D/g, '')
    if (isNationalNumber(digits) || /^\d{2}[. ]\d{2}[. ]\d{2}-/.test(found)) return found
  }
  return null
}

/** Do these eleven digits carry their own check? */
export function isNationalNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false
  const check = Number(digits.slice(9))
  return [digits.slice(0, 9), `2${digits.slice(0, 9)}`].some((body) => 97 - (Number(body) % 97) === check)
}

const streets = 'straat|laan|plein|dreef|steenweg|lei|kaai|singel|vest|dijk|ring|baan|weg|pad|hof|berg|heide|gaarde|wijk|markt|veld|boulevard|allee|avenue'
/** A street with its own name before it (Kerkstraat, Lange Lozanastraat, Koning Albert I-laan), and a number behind it. */
const streetAndNumber = new RegExp(
  `\\p{L}[\\p{L}'’.-]*(?:${streets})\\s*,?\\s+(?:(?:nr|nummer|huisnummer)\\.?\\s*)?(\\d{1,4})\\s?[a-z]?(?![\\d.,]*\\d|[\\p{L}])(?!\\s*(?:%|€|km|m\\b|meter|uur|u\\b|keer|maal|jaar|maand|week|weken|dag|minuten|euro|kinderen|mensen|huizen|auto|putten|woningen|gezinnen|bewoners))`,
  'giu',
)
const houseNumber = /\b(?:huisnummer|huisnr|op nummer|op nr|het nummer|nr)\.?\s*\d{1,4}\s?[a-z]?(?!\p{L})/iu

/** The first address of a house in a text: a street without a number is a place, with one it is somebody's door. */
export function houseIn(text: string): string | null {
  for (const [found, number = ''] of text.matchAll(streetAndNumber)) if (!isYear(number)) return found.trim()
  return houseNumber.exec(text)?.[0] ?? null
}

const isYear = (number: string): boolean => number.length === 4 && Number(number) >= 1900 && Number(number) <= 2100
