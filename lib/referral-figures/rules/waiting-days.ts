import { mostDays } from './counts.ts'

/** How long people waited, in working days. */
export interface WaitingDays {
  days: number
  /** 90 days or more: longer is not told apart. */
  orMore: boolean
}

/**
 * The number of days within which this share of all first contacts was made: the smallest that covers it (nearest rank).
 *
 * @param days how many first contacts took so many days
 * @param share 0.5 for the median, 0.9 for the 90th percentile
 * @returns null when there was no contact
 * @see https://en.wikipedia.org/wiki/Percentile#The_nearest-rank_method
 */
export function withinDays(days: ReadonlyMap<number, number>, share: number): WaitingDays | null {
  const contacts = contactsIn(days)
  let covered = 0
  for (const [many, amount] of [...days].sort(([one], [other]) => one - other)) {
    covered += amount
    if (covered >= share * contacts) return { days: many, orMore: many >= mostDays }
  }
  return null
}

export const contactsIn = (days: ReadonlyMap<number, number>): number => [...days.values()].reduce((sum, amount) => sum + amount, 0)
