import type { Day } from '#lib/time/today.ts'
import type { StaffedCalendar } from '#lib/time/working-days.ts'
import { firstDeadline, type Ladder } from './ladder.ts'
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
export function knownToReferrer({ state, outcome, contactedAt, mayWordBack }: Omit<OwnStanding, 'mayTellOutcome'>): KnownToReferrer {
  if (outcome === 'withdrawn') return 'withdrawn'
  if (!mayWordBack) return 'received'
  if (state === 'closed') return 'closed'
  return contactedAt === null ? 'received' : 'contacted'
}

/** How it ended, if the person said that the referrer may know. */
export const outcomeForReferrer = (card: OwnStanding): Outcome | null =>
  knownToReferrer(card) === 'closed' && card.mayTellOutcome ? card.outcome : null

/** The same, and whether whom it was for is past its time and gone. */
type Kept = Omit<OwnStanding, 'mayTellOutcome'> & { erasedAt: Date | null }

/** Taking back is as easy as giving, also when the card is finished: once, and as long as something is kept. */
export const mayWithdraw = (card: Kept): boolean => card.erasedAt === null && knownToReferrer(card) !== 'withdrawn'

/** Only what is known to be finished can be asked to be taken up again, as long as it says for whom. */
export const mayAskReopen = (card: Kept): boolean => card.erasedAt === null && knownToReferrer(card) === 'closed'

/**
 * By when there is contact, as it was promised: the first day of the ladder, never the one that stands now, which moves with what
 * happens to the card. From where a card was taken up again tells only who may know that it was finished.
 */
export const promisedDay = (card: { mayWordBack: boolean; sentOn: Day; ladderFrom: Day }, ladder: Ladder, calendar: StaffedCalendar): Day =>
  firstDeadline(card.mayWordBack ? card.ladderFrom : card.sentOn, ladder, calendar).dueOn
