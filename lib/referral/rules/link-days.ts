import { addDays, dateOf, dayOf, type Day } from '#lib/time/today.ts'

/** When a link that works until and including a day is over. */
export const endOf = (until: Day): Date => dateOf(addDays(until, 1))

/** The last day on which a link works that is over at this moment. */
export const lastDayOf = (expiresAt: Date): Day => addDays(dayOf(expiresAt), -1)
