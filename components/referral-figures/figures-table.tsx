import type { FigureWords } from '#components/referral-figures/words.ts'
import { Card } from '#components/ui/card.tsx'
import { Table, type Column } from '#components/ui/table.tsx'
import type { FigureTable } from '#lib/referral-figures/queries/figures-page.ts'
import { addsUp } from '#lib/referral-figures/rules/counts.ts'
import { figureColumns, shareOf, type FigureColumn, type FigureRow } from '#lib/referral-figures/rules/figures-table.ts'

interface Props {
  table: FigureTable
  total: FigureRow
  words: FigureWords
}

type Row = FigureRow & { name: string | null; together?: boolean }

/** The same figures for each neighbourhood, domain, card type or kind of partner; the last row is all cards together. */
export function FiguresTable({ table: { dimension, rows }, total, words }: Props) {
  const { t, cell, rowName } = words
  const title = t(`by.${dimension}`)
  if (!rows || rows.length === 0) return <Card title={title}><p className="muted">{t(rows ? 'none' : 'tooFew')}</p></Card>
  const count = (column: FigureColumn): Column<Row> => ({ id: column, head: t(`column.${column}`), numeric: true, cell: ({ cells }) => <Count column={column} cells={cells} words={words} /> })
  return (
    <Card title={title} subtitle={addsUp(dimension) ? t('daysLine') : `${t('domainLine')} ${t('daysLine')}`}>
      <Table<Row>
        caption={title}
        captionHidden
        rows={[...rows, { ...total, name: t('total'), together: true }]}
        rowKey={({ key, together }) => (together ? 'together' : key)}
        columns={[
          { id: 'name', head: t(`rowHead.${dimension}`), rowHead: true, cell: (row) => rowName(row) },
          ...figureColumns.map(count),
          { id: 'median', head: t('column.median'), numeric: true, cell: ({ median }) => median && (median.orMore ? `${median.days}+` : cell(median.days)) },
          { id: 'ninetieth', head: t('column.ninetieth'), numeric: true, cell: ({ ninetieth }) => ninetieth && (ninetieth.orMore ? `${ninetieth.days}+` : cell(ninetieth.days)) },
        ]}
      />
    </Card>
  )
}

/** What a count is a part of, where its share says more than the count. */
const wholeOf: Partial<Record<FigureColumn, FigureColumn>> = { receivedInTime: 'sent', contactedInTime: 'sent', closed: 'sent' }

function Count({ column, cells, words: { cell, share } }: { column: FigureColumn; cells: FigureRow['cells']; words: FigureWords }) {
  const whole = wholeOf[column]
  const shown = cell(cells[column])
  const quiet = cells[column] === 0 || cells[column] === 'hidden'
  return (
    <>
      {quiet ? <span className="text-muted">{shown}</span> : shown}
      {/* Room for the share also where there is none, so that counts stand under each other. */}
      {whole && <span className="muted ml-1.5 inline-block min-w-[4.5ch]">{quiet ? '' : share(shareOf(cells[column], cells[whole]))}</span>}
    </>
  )
}
