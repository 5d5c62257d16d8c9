import type { ReactNode } from 'react'
import { positions } from '#components/charts/figures.ts'
import type { Series } from '#components/charts/figures.ts'
import { Details } from '#components/ui/details.tsx'
import { Table } from '#components/ui/table.tsx'
import { formats, texts } from '#lib/i18n/texts.ts'

interface Props {
  /** What is shown, of where, from which source. */
  title: string
  /** Head of the first column: "Jaar". */
  xLabel: string
  series: readonly Series[]
  digits?: number
  children: ReactNode
}

/** A drawing with its name and, under it, the same numbers as a table that the server wrote. */
export async function ChartFigure({ title, xLabel, series, digits, children }: Props) {
  const [t, f] = await Promise.all([texts('common'), formats()])
  const cell = (x: string, { points }: Series): string => {
    const point = points.find((candidate) => candidate.x === x)
    if (!point || point.value === null) return point?.why ?? t('unknown')
    return point.projected ? t('expected', { value: f.number(point.value, digits) }) : f.number(point.value, digits)
  }
  return (
    <figure className="flex flex-col gap-2" aria-label={title}>
      {children}
      <Details summary={t('asTable')}>
        <Table
          caption={title}
          rows={positions(series)}
          rowKey={(x) => x}
          columns={[
            { id: 'x', head: xLabel, rowHead: true, cell: (x) => x },
            ...series.map((one) => ({
              id: one.name,
              head: one.name,
              numeric: true,
              cell: (x: string) => cell(x, one),
            })),
          ]}
        />
      </Details>
    </figure>
  )
}
