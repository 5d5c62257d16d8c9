/** A day in Brussels, written `2026-11-23`: no hour, no zone, comparable as text. */
export type Day = `${number}-${number}-${number}`

const inBrussels = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** Today in Brussels, whatever clock the server keeps. */
export const today = (now: Date): Day => inBrussels.format(now) as Day

/** The day of a moment. A date column arrives as midnight UTC, which is the same day in Brussels. */
export const dayOf = (moment: Date): Day => today(moment)

/** Midnight UTC of a day: what a date column stores. */
export const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** Whether a text is a day that exists: `2026-02-30` is not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

const dayLength = 24 * 60 * 60 * 1000

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / dayLength)

export const addDays = (day: Day, days: number): Day =>
  new Date(dateOf(day).getTime() + days * dayLength).toISOString().slice(0, 10) as Day

/** The Monday of the week a day falls in. */
export const mondayOf = (day: Day): Day => addDays(day, -((dateOf(day).getUTCDay() + 6) % 7))

/** `23/11/2026`: a day inside a message, which carries words. */
export const shortDay = (day: Day): string => day.split('-').reverse().join('/')
