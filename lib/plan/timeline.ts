import { addDays, daysBetween, type Day } from '#lib/time/today.ts'

interface Dated {
  startOn: Day | null
  endOn: Day | null
}

/** First and last day of a timeline, both included. */
export interface Span {
  from: Day
  to: Day
}

/** The days a timeline must show: from the first to the last date of the actions, and today. `null` when none has a date. */
export function spanOf(actions: readonly Dated[], today: Day): Span | null {
  const days = actions.flatMap(({ startOn, endOn }) => [startOn, endOn]).filter((day) => day !== null)
  if (days.length === 0) return null
  const sorted = [...days, today].sort()
  const from = sorted[0] ?? today
  const to = sorted.at(-1) ?? today
  // A month at least, so that a plan of one day does not fill the width.
  return { from, to: daysBetween(from, to) < 30 ? addDays(from, 30) : to }
}

/** Where a day stands between the ends of a span, 0 to 1. */
export const placeOf = (day: Day, { from, to }: Span): number =>
  daysBetween(from, day) / Math.max(1, daysBetween(from, to))

export interface Bar {
  /** From where, 0 to 1. */
  start: number
  /** How long, 0 to 1; a single day still shows. */
  length: number
  /** One end is not known: drawn fainter there. */
  open: 'start' | 'end' | null
}

/** The bar of an action; one with a single date runs to the edge of the span on the other side. */
export function barOf({ startOn, endOn }: Dated, span: Span): Bar | null {
  if (!startOn && !endOn) return null
  const start = startOn ? placeOf(startOn, span) : 0
  const end = endOn ? placeOf(addDays(endOn, 1), span) : 1
  const length = Math.max(0.008, Math.min(1, end) - start)
  return { start: Math.min(start, 1 - length), length, open: startOn ? (endOn ? null : 'end') : 'start' }
}

/** The firsts of the months in a span, every so many months that at most eight remain. */
export function monthsIn({ from, to }: Span): Day[] {
  const firsts: Day[] = []
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  for (;;) {
    const first = `${year}-${String(month).padStart(2, '0')}-01` as Day
    if (first > to) break
    if (first >= from) firsts.push(first)
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
  const step = Math.max(1, Math.ceil(firsts.length / 8))
  return firsts.filter((_, index) => index % step === 0)
}
