import { longestPhone, parsePhone } from './phone.ts'

/** A stretch of a text: words, or a number somebody can dial, as it was written. */
export interface Stretch {
  text: string
  /** `+32470005101`; nothing for words. */
  e164: string | null
}

/** What may be a number: figures with at most two signs between them, so that "one / another" stays two. */
const likely = /\+?\d(?:[\s./()-]{0,2}\d){7,}/g

/** A text that somebody wrote, cut where it names a telephone number that can exist. */
export function numbersIn(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (const { 0: written, index } of text.matchAll(likely)) {
    const found = written.length <= longestPhone ? parsePhone(written) : null
    if (!found) continue
    if (index > from) stretches.push({ text: text.slice(from, index), e164: null })
    stretches.push({ text: written, e164: found.e164 })
    from = index + written.length
  }
  if (from < text.length) stretches.push({ text: text.slice(from), e164: null })
  return stretches
}
