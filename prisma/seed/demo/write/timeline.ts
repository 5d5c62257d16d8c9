import type { EventDetail, EventKind } from '#lib/referral/rules/events.ts'
import { personHears } from '#lib/referral/rules/machine.ts'
import type { SentState } from '#lib/referral/rules/states.ts'
import { dateOf, type Day } from '#lib/time/today.ts'
import type { MadeCard } from './made-cards.ts'

export interface TimelineEvent {
  kind: EventKind
  at: Date
  /** The membership of who did it; nobody for the house. */
  by: string | null
  from: SentState | null
  to: SentState | null
  detail: EventDetail
}

/** When and by whom a card came in, and who hears of it. */
export interface Told {
  sentBy: string | null
  keyedIn: boolean
  /** Word back is allowed, and reaches somebody. */
  hears: boolean
}

/** A moment during a day of the contact point; what comes later in a card is later on the day. */
export const momentOn = (day: Day, after: number): Date => new Date(dateOf(day).getTime() + (8 * 60 + 7 + after * 23) * 60_000)

/** Everything that happened to a card, in codes. */
export function timelineOf({ sentOn, course, ownerId, plan }: MadeCard, { sentBy, keyedIn, hears }: Told): TimelineEvent[] {
  const events: TimelineEvent[] = [{ kind: 'sent', at: momentOn(sentOn, 0), by: sentBy, from: null, to: 'sent', detail: keyedIn ? { keyedIn: true } : {} }]
  const add = (event: Omit<TimelineEvent, 'at'>, day: Day) => events.push({ ...event, at: momentOn(day, events.length) })
  const said = (kind: EventKind, by: string | null, day: Day) => add({ kind, by, from: null, to: null, detail: {} }, day)
  for (const { kind, on, from, to, dueOn } of course.happened) {
    add({ kind, by: ownerId, from, to, detail: detailOf(kind, { ownerId, dueOn, outcome: plan.outcome }) }, on)
    if (hears && (kind === 'contacted' || kind === 'closed')) said('wordBack', null, on)
    if (kind === 'closed' && personHears(plan.outcome)) said('personTold', ownerId, on)
  }
  return events
}

function detailOf(kind: EventKind, { ownerId, dueOn, outcome }: { ownerId: string; dueOn: Day | null; outcome: MadeCard['plan']['outcome'] }): EventDetail {
  if (kind === 'accepted') return { from: ownerId, to: ownerId }
  if (kind === 'closed') return { outcome }
  return kind === 'passedOn' || kind === 'waiting' || kind === 'lookedAgain' || kind === 'takenBack' ? { dueOn } : {}
}

export const firstOf = (events: readonly TimelineEvent[], ...kinds: EventKind[]): Date | null => events.find(({ kind }) => kinds.includes(kind))?.at ?? null
export const lastOf = (events: readonly TimelineEvent[], ...kinds: EventKind[]): Date | null => events.findLast(({ kind }) => kinds.includes(kind))?.at ?? null
