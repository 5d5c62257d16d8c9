import 'server-only'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { lettersOf, shortest, type PasswordRefusal } from './password-rules.ts'

/** Ten thousand million guesses: out of reach of somebody who knows all known passwords and their usual variations. */
const enoughGuesses = 10
/** Weighing a longer text takes longer, and its first part says enough. */
const weighed = 72

let scale: ZxcvbnFactory | undefined

/**
 * Why this password will not do, or `null` when it will. Fifty thousand known passwords, keyboard patterns, dates and
 * repetitions count as easy; so do the words that anybody here would try first.
 *
 * @param words names of places, of the person and of the house, as they are written
 */
export function whyNotPassword(password: string, words: readonly string[]): PasswordRefusal | null {
  const text = password.normalize('NFKC')
  if (Array.from(text).length < shortest) return 'passwordTooShort'
  if (isMadeOf(text, words)) return 'passwordNames'
  scale ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: weighed })
  const { guessesLog10 } = scale.check(text.slice(0, weighed), [...words])
  return guessesLog10 < enoughGuesses ? 'passwordKnown' : null
}

/** Are there such words in it, and is next to nothing left when they, the figures and the signs are taken out? */
function isMadeOf(text: string, words: readonly string[]): boolean {
  const parts = words.flatMap((word) => [lettersOf(word), ...word.split(/[^\p{L}]+/u).map(lettersOf)]).filter((part) => part.length >= 3)
  const letters = lettersOf(text)
  let left = letters
  for (const part of [...new Set(parts)].toSorted((one, other) => other.length - one.length)) left = left.replaceAll(part, '')
  return left !== letters && left.length < 8
}
