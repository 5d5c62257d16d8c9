import type { Locale } from '#lib/i18n/locales.ts'

/** One value of a series. Hidden and missing are not zero: they are gaps, each with its own word in the table. */
export interface Point {
  /** What stands on the horizontal axis: a year, a category. */
  x: string
  value: number | null
  /** Expected, not measured: drawn dashed. */
  projected?: boolean
  /** Why there is no value, in words. */
  why?: string
}

export interface Series {
  name: string
  tone: 'sea' | 'amber' | 'muted'
  points: readonly Point[]
}

/** A row for recharts: per series the measured value and, apart from it, the expected one. */
export type ChartRow = { x: string } & Record<string, string | number | null>

/** All that stands on the horizontal axis, in the order of the first series that has it. */
export const positions = (series: readonly Series[]): string[] => [
  ...new Set(series.flatMap(({ points }) => points.map(({ x }) => x))),
]

/**
 * Rows for the drawing. The last measured point is repeated in the expected line, so that the dashes begin where the line ends.
 */
export function chartRows(series: readonly Series[]): ChartRow[] {
  return positions(series).map((x) => {
    const row: ChartRow = { x }
    series.forEach(({ points }, index) => {
      const at = points.findIndex((point) => point.x === x)
      const point = points[at]
      const joins = point && !point.projected && points[at + 1]?.projected
      row[`measured${index}`] = point && !point.projected ? point.value : null
      row[`expected${index}`] = point && (point.projected || joins) ? point.value : null
    })
    return row
  })
}

/** What the drawing itself is given; it travels to the browser. */
export interface ChartProps {
  kind: 'trend' | 'bars'
  rows: ChartRow[]
  lines: Pick<Series, 'name' | 'tone'>[]
  digits?: number
  /** The end of a fixed scale of whole steps. */
  top?: number
  locale: Locale
}
