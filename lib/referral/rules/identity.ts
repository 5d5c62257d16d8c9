// How two people type the same name, and two cards the same house. Nothing here is stored: only keyed hashes of it are.

/** Letters that keep their stroke or tie when accents are taken off. */
const plainLetters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' }

/** Small letters without accents, words apart: `Jean-Pierre D'Hôndt` gives `jean pierre dhondt`. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþıħ]/g, (letter) => plainLetters[letter] ?? letter)
    // Somebody writes d'Hondt, D’Hondt or DHondt; a hyphen or a point parts words, an apostrophe does not.
    .replace(/['’‘ʼ`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** A name whatever its capitals, accents, hyphens and the order of its words: `Peeters, Maria` is `maria peeters`. */
export const normalisedName = (name: string): string => wordsOf(name).toSorted().join(' ')

const shortWords: Record<string, string> = { str: 'straat', stw: 'steenweg', stwg: 'steenweg', stg: 'steenweg', ln: 'laan', pl: 'plein', bte: 'bus', box: 'bus' }
const noWords = new Set(['nr', 'nummer', 'no', 'n'])

/**
 * An address as far as it tells one house from another: street, number and box; a postal code with what follows it is left out.
 * `Dorpsstr. 12 b 3, 3900 Pelt` gives `dorpsstraat 12 bus 3`.
 */
export function normalisedAddress(address: string): string {
  const words = wordsOf(address.replace(/(?<=\d.*)[\s,]+(?:B-?)?[1-9]\d{3}\s+\p{L}[\p{L}\s'’.-]*$/iu, ''))
  return words
    .filter((word) => !noWords.has(word))
    .flatMap((word) => word.split(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u))
    // `12 b` is a house, `12 b 3` is the third box of one.
    .map((word, at, all) => (word === 'b' && /^\d+$/.test(all[at + 1] ?? '') ? 'bus' : (shortWords[word] ?? word.replace(/(?<=\p{L}{2})str$/u, 'straat').replace(/(?<=\p{L}{2})(?:stwg|stw)$/u, 'steenweg'))))
    .join(' ')
}

/** What is looked up by name and birth year; without a year only cards without one are found. */
export const nameKey = (name: string, birthYear: number | null): string => `${normalisedName(name)}|${birthYear ?? ''}`

/** What two cards of one person have in common; `null` when too little is known to say so. */
export const sameKey = (name: string, birthYear: number | null, address: string | null): string | null =>
  birthYear === null || address === null ? null : `${nameKey(name, birthYear)}|${normalisedAddress(address)}`

export const firstBirthYear = 1900

/** Why nobody was born in this year; `null` when somebody may be. */
export function whyNotBirthYear(year: number, thisYear: number): 'tooEarly' | 'notYet' | null {
  if (year < firstBirthYear) return 'tooEarly'
  return year > thisYear ? 'notYet' : null
}
