import type { FigureRow } from '#lib/figures/rules.ts'

export interface EditionComparison {
  unchanged: FigureRow[]
  changed: { before: FigureRow; after: FigureRow }[]
  added: FigureRow[]
  /** In the old edition, not in the new one, although the new one covers that indicator, level and period. */
  gone: FigureRow[]
}

/** What makes a figure the same figure in another edition. */
export const figureKey = (row: FigureRow): string =>
  [row.indicatorCode, row.areaGeneration, row.areaLevel, row.areaCode, row.period].join('|')

const cover = (row: FigureRow): string => [row.indicatorCode, row.areaGeneration, row.areaLevel, row.period].join('|')

const same = (one: FigureRow, other: FigureRow): boolean =>
  one.value === other.value && one.special === other.special && one.projection === other.projection

/**
 * Compares what stands with what was read now. The same file twice gives only `unchanged`. Older years that a newer
 * edition no longer prints are not `gone`.
 */
export const compareEditions = (before: Iterable<FigureRow>, after: Iterable<FigureRow>): EditionComparison => {
  const old = new Map([...before].map((row) => [figureKey(row), row]))
  const covered = new Set<string>()
  const result: EditionComparison = { unchanged: [], changed: [], added: [], gone: [] }
  for (const row of after) {
    covered.add(cover(row))
    const earlier = old.get(figureKey(row))
    if (!earlier) result.added.push(row)
    else if (same(earlier, row)) result.unchanged.push(row)
    else result.changed.push({ before: earlier, after: row })
    old.delete(figureKey(row))
  }
  result.gone = [...old.values()].filter((row) => covered.has(cover(row)))
  return result
}
