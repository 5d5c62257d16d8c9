import { belgianHolidays } from './holidays.ts'
import { addDays, dateOf, type Day } from './today.ts'

/** When a place is staffed: days of the week (1 is Monday, 7 Sunday), and days on which it is closed all the same. */
export interface StaffedCalendar {
  weekdays: ReadonlySet<number>
  closed: ReadonlySet<Day>
}

/** Is somebody there on this day? Never on a public holiday. */
export function isStaffed(day: Day, { weekdays, closed }: StaffedCalendar): boolean {
  const weekday = dateOf(day).getUTCDay() || 7
  return weekdays.has(weekday) && !closed.has(day) && !belgianHolidays(Number(day.slice(0, 4))).has(day)
}

/** No calendar stays closed for longer than this; one that does would never end the search. */
const longestClosing = 400

/** The first staffed day after this one. */
export function nextStaffedDay(after: Day, calendar: StaffedCalendar): Day {
  for (let days = 1; days <= longestClosing; days++) {
    const day = addDays(after, days)
    if (isStaffed(day, calendar)) return day
  }
  throw new Error('This calendar has no staffed day within a year')
}

/** The day that lies so many staffed days after another: the day itself does not count, the answer is always a staffed day. */
export function addStaffedDays(from: Day, days: number, calendar: StaffedCalendar): Day {
  let day = from
  for (let left = Math.max(1, days); left > 0; left--) day = nextStaffedDay(day, calendar)
  return day
}

/** How many staffed days lie after the first day, up to and including the last; 0 when the last is not later. */
export function staffedDaysBetween(from: Day, to: Day, calendar: StaffedCalendar): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isStaffed(day, calendar)) count++
  return count
}
