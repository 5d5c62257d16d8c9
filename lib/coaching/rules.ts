import { addDays, type Day } from '#lib/time/today.ts'

export type CoachingRefusal = 'endBeforeToday' | 'tooLong' | 'alreadyAnswered'

/** A municipality is opened for a coach for a while, never for good. */
export const longestOpening = 366

/** Why the municipality may not be opened until this day, or null. The day itself still counts. */
export function whyNotOpen(until: Day, today: Day): CoachingRefusal | null {
  if (until < today) return 'endBeforeToday'
  return until > addDays(today, longestOpening) ? 'tooLong' : null
}

/** Open on this day? */
export const isOpened = (openedUntil: Day | null, today: Day): boolean => openedUntil !== null && openedUntil >= today
