/** The two fixed sentences a referrer may hear: there was contact, it is finished. */
export const wordsBack = ['contacted', 'closed'] as const
export type WordBack = (typeof wordsBack)[number]

/** How the referrer of a card can hear of it from us; `null` when only a person can tell them, for they came on paper. */
export const hearsBy = ({ madeById, linkId }: { madeById: string | null; linkId: string | null }): 'account' | 'link' | null =>
  madeById !== null ? 'account' : linkId !== null ? 'link' : null

/** After these there is nothing to tell any more: it was said, the person stopped it, or it is not so any more. */
const settles: ReadonlySet<string> = new Set(['wordBack', 'wordBackStopped', 'reopened', 'withdrawn'])

/**
 * Which sentence a referrer still has to hear, from what happened to the card in its order: each moment asks for its own, and
 * the last one tells the most. Only for a card of which the referrer may hear.
 */
export function wordOwedAfter(events: readonly { kind: string }[]): WordBack | null {
  let owed: WordBack | null = null
  for (const { kind } of events) owed = wordsBack.find((word) => word === kind) ?? (settles.has(kind) ? null : owed)
  return owed
}
