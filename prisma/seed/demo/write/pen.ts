import { setContext, type TenantTx } from '#lib/tenancy/transaction.ts'
import { addDays, dateOf, today, type Day } from '#lib/time/today.ts'
import type { Days, Key } from '../story.ts'
import type { Book } from './book.ts'

/** What every writer of a municipality holds. */
export interface Pen {
  tx: TenantTx
  municipalityId: string
  book: Book
  /** The day of seeding. */
  today: Day
  /** The day so many days from the day of seeding, as a date column stores it. */
  day: (days: Days) => Date
  /** A moment during that day, never later than now. */
  moment: (days: Days) => Date
  /** Goes on as this person: some rows may be written by their own person only. */
  as: (person: Key) => Promise<void>
}

export function takePen(tx: TenantTx, municipalityId: string, book: Book, now: Date): Pen {
  const dayAt = (days: Days): Day => addDays(today(now), days)
  return {
    tx,
    municipalityId,
    book,
    today: today(now),
    day: (days) => dateOf(dayAt(days)),
    moment: (days) => {
      const hour = 8 + (Math.abs(days) % 9)
      return new Date(Math.min(dateOf(dayAt(days)).getTime() + hour * 3_600_000, now.getTime()))
    },
    as: (person) => setContext(tx, { municipalityId, userId: book.id('user', person) }),
  }
}

export const orNull = <Value, Result>(value: Value | undefined, then: (value: Value) => Result): Result | null =>
  value === undefined ? null : then(value)
