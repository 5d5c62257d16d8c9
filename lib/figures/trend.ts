import { asKept, type FigureRow } from '#lib/figures/rules.ts'

export type TrendPoint = Pick<FigureRow, 'period' | 'value' | 'special' | 'projection'>

export interface Trend {
  /** Oldest first; periods without a number are kept, so that a line shows its gap. */
  points: TrendPoint[]
  /** Between the first and the last observed number; null with fewer than two. Projections never count. */
  change: { from: string; to: string; difference: number; percent: number | null } | null
}

/** The course of one indicator in one area. Give only rows of the same generation: other borders are no trend. */
export const trendOf = (rows: readonly FigureRow[]): Trend => {
  const points = rows
    .map(({ period, value, special, projection }): TrendPoint => ({ period, value, special, projection }))
    .sort((one, other) => one.period.localeCompare(other.period))
  const observed = points.flatMap((point) =>
    point.value === null || point.projection ? [] : [{ period: point.period, value: point.value }],
  )
  const first = observed[0]
  const last = observed.at(-1)
  if (!first || !last || first.period === last.period) return { points, change: null }
  const difference = asKept(last.value - first.value)
  const percent = first.value === 0 ? null : asKept((difference / first.value) * 100)
  return { points, change: { from: first.period, to: last.period, difference, percent } }
}
