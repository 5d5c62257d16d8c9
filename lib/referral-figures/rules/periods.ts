import type { Day } from '#lib/time/today.ts'

/** Cards of the months from the first to the last, both included; `null` leaves that side open. */
export interface Period {
  /** As it stands in an address. */
  id: string
  from: Day | null
  until: Day | null
}

const twelveMonths = 'twaalf-maanden'
const everything = 'alles'

/** This month and the eleven before it. */
export const lastTwelveMonths = (today: Day): Period => ({ id: twelveMonths, from: monthFrom(today, -11), until: null })

/** The first day of the month so many months from the one of this day. */
export function monthFrom(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01` as Day
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

const wholeYear = (year: number): Period => ({ id: String(year), from: `${year}-01-01`, until: `${year}-12-31` })

/**
 * The year an alderman or coach sees first: this one; in its first three months, when it has little to tell, the one before if
 * cards were sent then.
 */
export function reportYear(today: Day, firstMonth: Day | null): Period {
  const year = yearOf(today)
  const early = today < `${year}-04-01` && firstMonth !== null && yearOf(firstMonth) < year
  return wholeYear(early ? year - 1 : year)
}

/**
 * The periods somebody may choose from, the first shown unless asked otherwise. Who sees small counts as they are, chooses
 * freely. Others choose a calendar year: years share no card, so no two of their pages can be subtracted to find what one hides.
 *
 * @param firstMonth when the first card was sent; null when there is none yet
 */
export function periodsFor(exact: boolean, today: Day, firstMonth: Day | null): readonly Period[] {
  const first = Math.min(yearOf(firstMonth ?? today), yearOf(today))
  const years = Array.from({ length: yearOf(today) - first + 1 }, (_, back) => wholeYear(yearOf(today) - back))
  if (exact) return [lastTwelveMonths(today), ...years, { id: everything, from: null, until: null }]
  const shown = reportYear(today, firstMonth)
  return [shown, ...years.filter(({ id }) => id !== shown.id)]
}

/** What the address asks for among the periods; anything else is the first. */
export function chosenPeriod(periods: readonly Period[], asked: unknown): Period {
  const [first] = periods
  if (!first) throw new Error('there is always a period to choose')
  return periods.find(({ id }) => id === asked) ?? first
}

/** How a period is called. */
export const periodKind = ({ id }: Period): 'twelveMonths' | 'everything' | 'year' =>
  id === twelveMonths ? 'twelveMonths' : id === everything ? 'everything' : 'year'
