import type { Cell } from './count-table.ts'
import { hideSmall } from './hiding.ts'

/** One kind of thing with how often it was counted. */
export interface Counted<Key extends string> {
  key: Key
  count: number
}

export interface CountedShown<Key extends string> {
  key: Key
  count: Cell
}

/**
 * Counts that add up to a total shown beside them, such as outcomes, as this reader may see them.
 *
 * @returns null when there are too few to show any
 */
export function countList<Key extends string>(counted: readonly Counted<Key>[], exact: boolean): CountedShown<Key>[] | null {
  if (exact) return counted.map(({ key, count }) => ({ key, count }))
  const total = { count: totalOf(counted) }
  const shown = hideSmall({ columns: ['count'], rows: counted, total, addsUp: true, within: [] })
  return shown && counted.map(({ key }, index) => ({ key, count: shown[index]?.count ?? 'hidden' }))
}

export const totalOf = (counted: readonly { count: number }[]): number => counted.reduce((sum, { count }) => sum + count, 0)
