import { outcomes, type Outcome } from '#lib/referral/rules/states.ts'

/** By what cards are counted apart; never by who handles them. `all` is every card of the municipality. */
export const dimensions = ['neighbourhood', 'domain', 'cardType', 'partnerKind'] as const
export type Dimension = (typeof dimensions)[number]

/**
 * A card stands in one row of these, so that the rows add up to all cards. It may be about several domains, or none: those
 * rows add up to nothing.
 */
export const addsUp = (dimension: Dimension): boolean => dimension !== 'domain'

/** Partner kind of a card that no partner sent. */
export const noPartner = 'none'

/** What was counted of a number of cards. */
export interface CardCounts {
  sent: number
  received: number
  receivedInTime: number
  contacted: number
  contactedInTime: number
  closed: number
  waiting: number
  /** taken up again at least once */
  reopened: number
  /** the referrer may hear, and there is something to tell */
  wordBackDue: number
  wordBack: number
  outcomes: Readonly<Record<Outcome, number>>
  /** How many first contacts took so many working days; 90 stands for 90 and more. */
  days: ReadonlyMap<number, number>
}

/** Working days from which they are counted together. */
export const mostDays = 90

/** Reads the measures of the roll-up: `sent`, `outcome:helped`, `days:5`. What it does not know it leaves out. */
export function countsOf(measures: Readonly<Record<string, number>>): CardCounts {
  const of = (measure: string) => measures[measure] ?? 0
  const days = Object.entries(measures).flatMap(([measure, amount]): [number, number][] =>
    measure.startsWith('days:') && amount > 0 ? [[Number(measure.slice('days:'.length)), amount]] : [],
  )
  return {
    sent: of('sent'), received: of('received'), receivedInTime: of('receivedInTime'), contacted: of('contacted'),
    contactedInTime: of('contactedInTime'), closed: of('closed'), waiting: of('waiting'), reopened: of('reopened'),
    wordBackDue: of('wordBackDue'), wordBack: of('wordBack'),
    outcomes: Object.fromEntries(outcomes.map((outcome) => [outcome, of(`outcome:${outcome}`)])) as Record<Outcome, number>,
    days: new Map(days.sort(([one], [other]) => one - other)),
  }
}

export const noCards: CardCounts = countsOf({})
