import { countList, totalOf, type CountedShown } from './count-list.ts'
import { guarded, type Cell } from './count-table.ts'

/** How often a right was obtained, and what it is worth. */
export interface RightCounted {
  key: string
  name: string
  count: number
  /** An estimate, in whole euro a year. */
  euro: number | null
}

export interface RightShown extends CountedShown<string> {
  name: string
  /** All of them together, in euro a year. */
  euro: number | null
}

export interface RightsFigures {
  total: Cell
  /** null when there are too few to show any. */
  rows: RightShown[] | null
  /** What they are worth together, in euro a year, as far as estimates go. */
  euro: number | null
  /** Rights that are not shown are not in it. */
  atLeast: boolean
}

/**
 * Rights as this reader may see them. What they are worth is drawn from the counts that are shown, and from nothing else: an
 * amount over all would say how often a hidden right was obtained.
 */
export function rightsFigures(counted: readonly RightCounted[], exact: boolean): RightsFigures {
  const total = totalOf(counted)
  const shown = countList(counted, exact)
  const rows = shown?.map(({ key, count }, index): RightShown => {
    const { name = '', euro = null } = counted[index] ?? {}
    return { key, name, count, euro: euro !== null && typeof count === 'number' && count > 0 ? count * euro : null }
  }) ?? null
  const amounts = rows?.flatMap(({ euro }) => euro ?? []) ?? []
  return {
    total: exact ? total : guarded(total),
    rows,
    euro: amounts.length > 0 ? amounts.reduce((sum, amount) => sum + amount, 0) : null,
    atLeast: total > 0 && (rows === null || rows.some(({ count }) => typeof count !== 'number')),
  }
}
