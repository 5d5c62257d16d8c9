'use client'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import type { ChartProps } from '#components/charts/figures.ts'

// recharts weighs more than the rest of a page together: it comes only where a chart is drawn, and after the page stands.
const ChartDrawing = lazy(() => import('#components/charts/chart-drawing.tsx'))

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
