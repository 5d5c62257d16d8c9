import { ChartFigure } from '#components/charts/chart-figure.tsx'
import { ChartIsland } from '#components/charts/chart-island.tsx'
import { chartRows } from '#components/charts/figures.ts'
import type { Series } from '#components/charts/figures.ts'
import { locale } from '#lib/i18n/texts.ts'

interface Props {
  title: string
  xLabel: string
  series: readonly Series[]
  digits?: number
  /** The end of a fixed scale that begins at 0; left out, the figures decide. */
  top?: number
}

/** How a figure moves through the years; expected years dashed, hidden ones a gap. */
export async function TrendChart({ title, xLabel, series, digits, top }: Props) {
  return (
    <ChartFigure title={title} xLabel={xLabel} series={series} digits={digits}>
      <ChartIsland
        kind="trend"
        rows={chartRows(series)}
        lines={series.map(({ name, tone }) => ({ name, tone }))}
        digits={digits}
        top={top}
        locale={await locale()}
      />
    </ChartFigure>
  )
}
