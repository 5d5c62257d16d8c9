import type { FigureWords } from '#components/figures/words.ts'
import { Card } from '#components/ui/card.tsx'
import { Table as TableView } from '#components/ui/table.tsx'
import type { Row, Table } from '#lib/figures/reading/table.ts'

const most = { rows: 5, columns: 14, letters: 40 }

/** The top of the file as it was cut in columns, so that a wrong separator or strange characters are seen. */
export const FirstRows = ({ table, words: { t } }: { table: Pick<Table, 'columns' | 'sample'>; words: FigureWords }) => (
  <Card title={t('columns.firstRows')}>
    <TableView
      caption={t('columns.firstRows')}
      captionHidden
      rows={table.sample.slice(0, most.rows)}
      rowKey={(row) => String(row.line)}
      columns={table.columns.slice(0, most.columns).map((name, column) => ({
        id: String(column),
        head: name,
        cell: (row: Row) => String(row.cells[column] ?? '').slice(0, most.letters),
      }))}
    />
  </Card>
)
