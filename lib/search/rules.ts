import { plain } from '#lib/i18n/plain.ts'

export const longestQuestion = 100

/** More words than this say nothing more about a title. */
const mostWords = 6

/** The words of a question as they are compared, each once. */
export const wordsOf = (question: string): string[] => [...new Set(plain(question).split(/\s+/).filter(Boolean))].slice(0, mostWords)

/** Does a title hold all of these words, anywhere? Without words it does not: nothing was asked. */
export const holdsWords = (title: string, words: readonly string[]): boolean => words.length > 0 && words.every((word) => plain(title).includes(word))

/** The number of a card as people write it, `12`, `#12`, `kaart 12`, `nr. 12`, `card no 12`; `null` for anything else. */
export function cardNumberIn(question: string): number | null {
  const number = /^(?:(?:doorverwijs|referral )?(?:kaart|card)\s*)?(?:#|n(?:umme)?r\.?|no\.?|number)?\s*([1-9]\d{0,8})$/.exec(plain(question).trim())?.[1]
  return number === undefined ? null : Number(number)
}
