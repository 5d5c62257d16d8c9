import { refusedWords, type RefusedRow } from '#components/figures/import/refused-words.ts'
import type { FigureWords } from '#components/figures/words.ts'
import { Table } from '#components/ui/table.tsx'

interface Props {
  rows: readonly RefusedRow[]
  words: FigureWords
}

/** Rows that cannot be taken, each with where it stands, what stood there and why. */
export const RefusedTable = ({ rows, words }: Props) => (
  <Table
    caption={words.t('result.refused')}
    captionHidden
    narrow="stack"
    rows={rows.map((row, index) => ({ ...row, key: String(index) }))}
    rowKey={(row) => row.key}
    columns={[
      { id: 'line', head: words.t('result.line'), rowHead: true, cell: (row) => row.line },
      { id: 'column', head: words.t('result.column'), cell: (row) => row.column ?? '–' },
      { id: 'value', head: words.t('result.value'), cell: (row) => row.value ?? '–' },
      { id: 'reason', head: words.t('result.reason'), cell: (row) => refusedWords(row, words) },
    ]}
  />
)
