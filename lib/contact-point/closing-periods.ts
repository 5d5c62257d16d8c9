import { easter } from '#lib/time/holidays.ts'
import { addDays, daysBetween, type Day } from '#lib/time/today.ts'
import { isStaffed, nextStaffedDay, type StaffedCalendar } from '#lib/time/working-days.ts'

/** A stretch of days on which the contact point is closed for one reason. */
export interface ClosingPeriod {
  from: Day
  until: Day
  reason: string
}

/** Days that follow each other for the same reason, as one stretch; in order. */
export function asPeriods(days: readonly { day: Day; reason: string }[]): ClosingPeriod[] {
  const periods: ClosingPeriod[] = []
  for (const { day, reason } of [...days].sort((one, other) => one.day.localeCompare(other.day))) {
    const last = periods.at(-1)
    if (last && last.reason === reason && addDays(last.until, 1) === day) last.until = day
    else periods.push({ from: day, until: day, reason })
  }
  return periods
}

/** Every day from one to the other. */
export const daysOf = (from: Day, until: Day): Day[] => Array.from({ length: daysBetween(from, until) + 1 }, (_, days) => addDays(from, days))

/** So many days at most may pass without anybody at the contact point: a card must not lie still for longer. */
export const longestClosing = 31

/** Does this calendar leave the contact point closed for too long around this stretch? */
export function closesTooLong({ from, until }: Pick<ClosingPeriod, 'from' | 'until'>, calendar: StaffedCalendar): boolean {
  let before = addDays(from, -1)
  while (!isStaffed(before, calendar)) {
    if (daysBetween(before, until) > longestClosing) return true
    before = addDays(before, -1)
  }
  return daysBetween(before, nextStaffedDay(before, calendar)) - 1 > longestClosing
}

/** The name under which `contact-point.holiday` says what a public holiday is; `null` for any other day. */
export type HolidayName =
  | 'newYear' | 'easterMonday' | 'labourDay' | 'ascension' | 'whitMonday' | 'nationalDay' | 'assumption' | 'allSaints' | 'armistice' | 'christmas'

const fixed: Record<string, HolidayName> = {
  '01-01': 'newYear', '05-01': 'labourDay', '07-21': 'nationalDay', '08-15': 'assumption', '11-01': 'allSaints', '11-11': 'armistice', '12-25': 'christmas',
}
const afterEaster: Record<number, HolidayName> = { 1: 'easterMonday', 39: 'ascension', 50: 'whitMonday' }

export const holidayName = (day: Day): HolidayName | null =>
  fixed[day.slice(5)] ?? afterEaster[daysBetween(easter(Number(day.slice(0, 4))), day)] ?? null
