/** A count for who may not see small ones: as it is, `few` for 1 to 4, or `hidden` because it would give another one away. */
export type Cell = number | 'few' | 'hidden'

/** Counts of people below this many are not shown as they are. */
export const fewest = 5

export const isFew = (count: number): boolean => count > 0 && count < fewest

/** A count that stands by itself. */
export const guarded = (count: number): Cell => (isFew(count) ? 'few' : count)

/** Counts in rows and columns, with what a reader knows of how they hang together. */
export interface CountTable<Column extends string> {
  /** The first counts everything in a row; the others count a part of it. */
  columns: readonly [Column, ...Column[]]
  rows: readonly Readonly<Record<Column, number>>[]
  /** The same over all, shown to the same reader under the same rule. */
  total: Readonly<Record<Column, number>>
  /** Whether the rows add up to the total. */
  addsUp: boolean
  /** In every row these columns together are never more than that one. */
  within: readonly { parts: readonly Column[]; whole: Column }[]
}

export type Mark = 'open' | Exclude<Cell, number>

/** What is hidden of a table, so far. */
export interface Marks<Column extends string> {
  at: (row: number, column: Column) => Mark
  /** A column in which nothing but rows without anything is shown. */
  blank: ReadonlySet<Column>
}
