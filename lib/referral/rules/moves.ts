import { staffedDaysBetween, type StaffedCalendar } from '#lib/time/working-days.ts'
import type { Day } from '#lib/time/today.ts'
import { deadlineAfterWork, firstDeadline, lookAgainDeadline, nextDeadline, type Ladder } from './ladder.ts'
import { transitionFor, whyNot, whyNotAgain, whyNotOutcome, type Act, type Closing, type MoveRefusal, type Party } from './machine.ts'
import { isOpen, type Outcome, type SentState } from './states.ts'

/** What the rules know of a card that was sent: its columns in the database, days instead of moments. */
export interface Card {
  state: SentState
  holderId: string | null
  sentOn: Day
  ladderFrom: Day
  rung: number
  dueOn: Day | null
  receivedOn: Day | null
  receivedInTime: boolean | null
  contactedOn: Day | null
  contactedInTime: boolean | null
  /** staffed days from sending to first contact */
  daysToContact: number | null
  waitingSince: Day | null
  outcome: Outcome | null
  reopened: number
}

/** When and by which measure. */
export interface Clock {
  today: Day
  ladder: Ladder
  calendar: StaffedCalendar
}

/** What somebody does, with what it asks for. */
export type Move =
  | { act: 'accept' | 'reopen' | 'reassign' | 'inherit'; holderId: string }
  | { act: 'contact' | 'work' | 'takeBack' | 'withdraw' }
  | { act: 'passOn' | 'lookAgain'; lookAgainOn: Day }
  | { act: 'wait'; since: Day; lookAgainOn: Day }
  | { act: 'close'; outcome: Exclude<Outcome, 'withdrawn'>; closing: Closing }

/** A card that was just sent to somebody. */
export const sentCard = (holderId: string, { today, ladder, calendar }: Clock): Card => ({
  state: 'sent', holderId, sentOn: today, ladderFrom: today, ...firstDeadline(today, ladder, calendar),
  receivedOn: null, receivedInTime: null, contactedOn: null, contactedInTime: null, daysToContact: null, waitingSince: null, outcome: null, reopened: 0,
})

/** The card after a move, or why it cannot be made. Pure: the one place that says how a card changes. */
export function moved(card: Card, move: Move, by: readonly Party[], clock: Clock): { card: Card } | { refusal: MoveRefusal } {
  const refusal = whyNot(move.act, card.state, by) ?? whyNotAgain(move.act, card.outcome) ?? whyNotEnding(move)
  if (refusal) return { refusal }
  const state = stateAfter(card.state, move.act)
  return { card: changed({ ...card, state }, move, card, clock) }
}

const whyNotEnding = (move: Move): MoveRefusal | null => (move.act === 'close' ? whyNotOutcome(move.outcome, move.closing) : null)

function stateAfter(before: SentState, act: Act): SentState {
  const { to } = transitionFor(act)
  return to === 'same' || to === 'draft' ? before : to
}

function changed(card: Card, move: Move, before: Card, clock: Clock): Card {
  const { today, ladder, calendar } = clock
  switch (move.act) {
    case 'accept':
      return { ...card, ...received(before, today), holderId: move.holderId }
    case 'contact':
      return { ...card, ...received(before, today), ...contacted(before, clock), ...nextDeadline(card.ladderFrom, today, ladder, calendar) }
    case 'work':
    case 'takeBack':
      return { ...card, waitingSince: null, ...deadlineAfterWork(card.ladderFrom, today, card.rung, ladder, calendar) }
    case 'passOn':
    case 'lookAgain':
      return { ...card, dueOn: lookAgainDeadline(move.lookAgainOn, today, ladder, calendar) }
    case 'wait':
      return { ...card, waitingSince: move.since, dueOn: lookAgainDeadline(move.lookAgainOn, today, ladder, calendar) }
    case 'close':
      return { ...card, outcome: move.outcome, dueOn: null, waitingSince: null }
    case 'withdraw':
      return { ...card, outcome: 'withdrawn', dueOn: null, waitingSince: null }
    case 'reopen':
      return {
        ...card, holderId: move.holderId, outcome: null, ladderFrom: today, ...firstDeadline(today, ladder, calendar),
        receivedOn: card.receivedOn ?? today, reopened: card.reopened + 1,
      }
    case 'reassign':
    case 'inherit':
      return { ...card, holderId: move.holderId }
  }
}

/** Accepting is in time on or before the day by which there had to be contact. */
const received = (before: Card, today: Day) =>
  before.receivedOn === null ? { receivedOn: today, receivedInTime: before.dueOn !== null && today <= before.dueOn } : {}

/** The first contact counts; one after reopening changes no figure. */
const contacted = (before: Card, { today, calendar }: Clock) =>
  before.contactedOn === null
    ? { contactedOn: today, contactedInTime: before.dueOn !== null && today <= before.dueOn, daysToContact: staffedDaysBetween(before.sentOn, today, calendar) }
    : {}

/** Does a card keep what every card promises: open with exactly one holder and one day, or closed with an outcome and no day? */
export const isSound = (card: Card): boolean =>
  isOpen(card.state) ? card.holderId !== null && card.dueOn !== null && card.outcome === null : card.dueOn === null && card.outcome !== null
