import { addDays, type Day } from './today.ts'

/**
 * Easter Sunday of a year, in the Gregorian calendar.
 * Source: the anonymous algorithm (Meeus, Jones, Butcher).
 */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return day(year, Math.floor(sum / 31), (sum % 31) + 1)
}

const known = new Map<number, ReadonlySet<Day>>()

/** The ten legal public holidays of Belgium (Royal Decree of 18 April 1974, article 1). */
export function belgianHolidays(year: number): ReadonlySet<Day> {
  const before = known.get(year)
  if (before) return before
  const sunday = easter(year)
  const holidays = new Set([
    day(year, 1, 1), day(year, 5, 1), day(year, 7, 21), day(year, 8, 15), day(year, 11, 1), day(year, 11, 11), day(year, 12, 25),
    addDays(sunday, 1), addDays(sunday, 39), addDays(sunday, 50),
  ])
  known.set(year, holidays)
  return holidays
}

const day = (year: number, month: number, date: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day
