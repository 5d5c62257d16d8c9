import type { Outcome, SentState } from './states.ts'

/** What a referrer may know of a card: that it arrived, and more only as far as the person agreed. */
export type KnownToReferrer = 'received' | 'contacted' | 'closed' | 'withdrawn'

export interface OwnStanding {
  state: SentState
  outcome: Outcome | null
  contactedAt: Date | null
  mayWordBack: boolean
  mayTellOutcome: boolean
}

/**
 * How far a card is in the words for its referrer. A card is received as soon as it is sent; that there was contact, and that it
 * is finished, is told only if the person agreed; that it was withdrawn, whoever may withdraw it sees in any case.
 */
export function knownToReferrer({ state, outcome, contactedAt, mayWordBack }: OwnStanding): KnownToReferrer {
  if (outcome === 'withdrawn') return 'withdrawn'
  if (!mayWordBack) return 'received'
  if (state === 'closed') return 'closed'
  return contactedAt === null ? 'received' : 'contacted'
}

/** How it ended, if the person said that the referrer may know. */
export const outcomeForReferrer = (card: OwnStanding): Outcome | null =>
  knownToReferrer(card) === 'closed' && card.mayTellOutcome ? card.outcome : null

/** A referrer takes a card back as long as it may be open for all they know; the rules of the card have the last word. */
export const mayWithdraw = (card: OwnStanding): boolean => ['received', 'contacted'].includes(knownToReferrer(card))

/** Only what is known to be finished can be asked to be taken up again. */
export const mayAskReopen = (card: OwnStanding): boolean => knownToReferrer(card) === 'closed'
