import type { ReactNode } from 'react'
import { texts } from '#lib/i18n/texts.ts'

export interface Column<Row> {
  /** Unique within the table. */
  id: string
  head: ReactNode
  cell: (row: Row) => ReactNode
  numeric?: boolean
  /** The cell that names the row. */
  rowHead?: boolean
}

interface Props<Row> {
  /** What the table shows; read first by a screen reader, shown unless a heading already says it. */
  caption: string
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** On a phone: `scroll` sideways (figures to compare) or `stack` each row as a card (few, wordy columns). */
  narrow?: 'scroll' | 'stack'
}

/** A table of plain cells. Rows come from the server; nothing in them runs in the browser. */
export async function Table<Row>({ caption, captionHidden, columns, rows, rowKey, narrow = 'scroll' }: Props<Row>) {
  const t = await texts('common')
  const table = (
    <table className={narrow === 'stack' ? 'table stacked' : 'table'}>
      <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, head, numeric }) => (
            <th key={id} scope="col" className={numeric ? 'numeric' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>{columns.map((column) => cellOf(column, row, narrow === 'stack'))}</tr>
        ))}
      </tbody>
    </table>
  )
  if (narrow === 'stack') return table
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard, hence the name too
    <div className="table-region" role="region" tabIndex={0} aria-label={t('scrollable', { name: caption })}>
      {table}
    </div>
  )
}

function cellOf<Row>({ id, head, cell, numeric, rowHead }: Column<Row>, row: Row, stacked: boolean) {
  const attributes = {
    key: id,
    className: numeric ? 'numeric' : undefined,
    'data-label': stacked && !rowHead && typeof head === 'string' ? head : undefined,
  }
  const { key, ...rest } = attributes
  return rowHead ? (
    <th key={key} scope="row" {...rest}>
      {cell(row)}
    </th>
  ) : (
    <td key={key} {...rest}>
      {cell(row)}
    </td>
  )
}
