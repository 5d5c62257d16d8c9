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
}

/** Amounts beside each other: neighbourhood, municipality, Flanders. */
export async function BarChart({ title, xLabel, series, digits }: Props) {
  return (
    <ChartFigure title={title} xLabel={xLabel} series={series} digits={digits}>
      <ChartIsland
        kind="bars"
        rows={chartRows(series)}
        lines={series.map(({ name, tone }) => ({ name, tone }))}
        digits={digits}
        locale={await locale()}
      />
    </ChartFigure>
  )
}
