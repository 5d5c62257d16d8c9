import type pg from 'pg'

/** The days of a card that was sent the day before a holiday, counted here by hand and never by the product's own calendar. */
export interface AcrossAHoliday {
  holiday: string
  sentOn: string
  /** The first day after the holiday, on which the contact point is closed. */
  closed: string
  /** The last of the days in which somebody must have been in touch. */
  due: string
  /** The first day after it on which somebody is there. */
  calledOn: string
}

/** Holidays with a day of their own. Those of Easter fall between March and June, and the ones here do not. */
const fixed = ['01-01', '07-21', '08-15', '11-01', '11-11', '12-25']

const dayAfter = (day: string, days = 1) => new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
const weekdayOf = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay() || 7

/** All days from one to another, both included. */
export function daysFrom(first: string, last: string): string[] {
  const days = [first]
  while (days.at(-1)! < last) days.push(dayAfter(days.at(-1)!))
  return days
}

/** The last holiday on a staffed day of Pelt that lies so far back that a card sent the day before waits too long by now. */
export async function acrossAHoliday(pool: pg.Pool): Promise<AcrossAHoliday> {
  const { rows } = await pool.query<{ staffed: number[]; step: number; shut: string[] }>(
    `select c.staffed_days as staffed, c.ladder[1] as step, array(select day::text from closing_day d where d.municipality_id = m.id) as shut
     from municipality m join contact_point c on c.municipality_id = m.id where m.slug = 'pelt'`)
  const { staffed, step, shut } = rows[0]!
  const isOpen = (day: string) => staffed.includes(weekdayOf(day)) && !fixed.includes(day.slice(5)) && !shut.includes(day)
  const nextOpen = (day: string): string => (isOpen(dayAfter(day)) ? dayAfter(day) : nextOpen(dayAfter(day)))
  const year = new Date().getFullYear()
  const holidays = [year, year - 1].flatMap((one) => fixed.map((day) => `${one}-${day}`)).filter((day) => staffed.includes(weekdayOf(day)) && !shut.includes(day)).sort().reverse()
  for (const holiday of holidays) {
    const sentOn = [-1, -2, -3, -4, -5].map((back) => dayAfter(holiday, back)).find(isOpen)
    const closed = nextOpen(holiday)
    if (sentOn === undefined) continue
    // The days that count: not the day itself, not the holiday, and not the day on which the contact point is closed.
    const counting = daysFrom(dayAfter(sentOn), dayAfter(sentOn, 60)).filter((day) => isOpen(day) && day !== closed)
    const [due, calledOn] = [counting[step - 1]!, counting[step]!]
    if (calledOn < new Date().toISOString().slice(0, 10)) return { holiday, sentOn, closed, due, calledOn }
  }
  throw new Error('no holiday of two years fell on a day on which somebody is there')
}
