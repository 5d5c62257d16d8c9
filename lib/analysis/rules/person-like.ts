import { endingsOfPlaces, titles, wordsBeforeNames } from './words-before-names.ts'

/** What makes a text point straight at somebody. */
export type Contact = 'phone' | 'email' | 'nationalNumber'

const email = /[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/iu
/** Eleven digits as they stand on an identity card (85.07.30-033.28), or in one piece. */
const nationalNumber = /(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[-. ]?\d{3}[-. ]?\d{2}(?!\d)/
const dialled = /(?<![\d.,+])(?:(?:\+|00)\d{1,3}|0\d)(?:[\s./()-]{0,2}\d){5,11}(?!\d)/g
const date = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}/

/**
 * A way to reach or identify somebody in a text, or `null`. It looks for Belgian and international telephone numbers,
 * addresses of e-mail and national numbers; dates, amounts and postcodes are none of these.
 */
export function contactIn(text: string): Contact | null {
  if (emailIn(text)) return 'email'
  if (nationalNumber.test(text)) return 'nationalNumber'
  return phoneIn(text) ? 'phone' : null
}

/** The first address of e-mail in a text. */
export const emailIn = (text: string): string | null => email.exec(text)?.[0] ?? null

/** The first telephone number in a text, Belgian or with a country before it. */
export const phoneIn = (text: string): string | null => [...text.matchAll(dialled)].find(([found]) => isDialled(found))?.[0] ?? null

/** Nine digits for a line at home, ten for a mobile one; with a country before it, eight to fifteen (ITU-T E.164). */
function isDialled(found: string): boolean {
  if (date.test(found)) return false
  const digits = found.replace(/\D/g, '').length
  if (found.startsWith('+') || found.startsWith('00')) return digits >= 8 && digits <= 15
  return digits === 9 || digits === 10
}

const capitalised = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}?[\\p{Ll}]+)*"
const between = '(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Vv]on|[Ll]e|[Ll]a|[Ee]l|[Ee]t)\\s+){0,3}'
const pair = new RegExp(`(?<![\\p{L}\\d-])(${capitalised})\\s+(${between}${capitalised})(?![\\p{L}-])`, 'gu')
const titled = new RegExp(`(?<![\\p{L}-])(?:${titles.map(eitherCase).join('|')})\\.?\\s+${between}${capitalised}`, 'gu')

function eitherCase(word: string): string {
  const first = word.charAt(0)
  return `[${first}${first.toUpperCase()}]${word.slice(1)}`
}

/**
 * What looks like the name of somebody: two words with a capital (*Maria Peeters*, *Jan Van den Bossche*), or a word with a
 * capital after a form of address (*mevrouw Claes*). A guess, so that the writer may say that it is no person.
 */
export function namesIn(text: string): string[] {
  const found = [...[...text.matchAll(titled)].map(([name]) => name), ...pairsIn(text)]
  return [...new Set(found.map((name) => name.replace(/\s+/g, ' ')))]
}

/** Every place is tried, so that *In Maria Peeters* is not lost behind *In Maria*. */
function pairsIn(text: string): string[] {
  const names: string[] = []
  pair.lastIndex = 0
  for (let match = pair.exec(text); match; match = pair.exec(text)) {
    const [whole, first = '', rest = ''] = match
    if (isName(first, rest)) names.push(whole)
    else pair.lastIndex = match.index + first.length
  }
  return names
}

function isName(first: string, rest: string): boolean {
  if (wordsBeforeNames.has(first.toLowerCase())) return false
  const last = rest.split(/\s+/).at(-1) ?? ''
  if (wordsBeforeNames.has(last.toLowerCase())) return false
  return !endingsOfPlaces.test(first) && !endingsOfPlaces.test(last)
}
