import { today, type Day } from '#lib/time/today.ts'

/** When the work of the night begins, on the clock of Brussels: before the first one is at work. */
const begins = '05:30'

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** The day whose work may begin; null between midnight and half past five. Right on the nights when the clock changes too. */
export const dayToWork = (now: Date): Day | null => (clock.format(now) >= begins ? today(now) : null)
