'use client'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import type { ChartRow, Series } from '#components/charts/figures.ts'
import type { Locale } from '#lib/i18n/locales.ts'

// recharts weighs more than the rest of a page together: it comes only where a chart is drawn, and after the page stands.
const ChartDrawing = lazy(() => import('#components/charts/chart-drawing.tsx'))

export interface ChartProps {
  kind: 'trend' | 'bars'
  rows: ChartRow[]
  lines: Pick<Series, 'name' | 'tone'>[]
  digits?: number
  locale: Locale
}

const never = () => () => undefined

/** Room for the drawing, filled in the browser; the table beside it has the same numbers, so this is hidden from a reader. */
export function ChartIsland(props: ChartProps) {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <div className="h-64 w-full print:hidden" aria-hidden>
      {inBrowser && (
        <Suspense>
          <ChartDrawing {...props} />
        </Suspense>
      )}
    </div>
  )
}
