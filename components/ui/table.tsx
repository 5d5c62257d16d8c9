import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from '#components/ui/icon.tsx'
import { texts } from '#lib/i18n/texts.ts'

export interface Column<Row> {
  /** Unique within the table. */
  id: string
  head: ReactNode
  cell: (row: Row) => ReactNode
  numeric?: boolean
  /** The cell that names the row. */
  rowHead?: boolean
  /** Its word in the address, when the list can be sorted by it. */
  sort?: string
}

/** How a list is sorted now, and the address at which it is sorted otherwise. */
export interface Sorting {
  now: { column: string; down: boolean }
  /** @param down from the last name or the largest number */
  address: (column: string, down: boolean) => string
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
  sorting?: Sorting
}

/** A table of plain cells. Rows come from the server; nothing in them runs in the browser. */
export async function Table<Row>({ caption, captionHidden, columns, rows, rowKey, narrow = 'scroll', sorting }: Props<Row>) {
  const t = await texts('common')
  const table = (
    <table className={narrow === 'stack' ? 'table stacked' : 'table'}>
      <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => headOf(column, sorting))}
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

function headOf<Row>({ id, head, numeric, sort }: Column<Row>, sorting: Sorting | undefined) {
  const attributes = { scope: 'col', className: numeric ? 'numeric' : undefined }
  if (!sort || !sorting) return <th key={id} {...attributes}>{head}</th>
  const { now, address } = sorting
  const isNow = now.column === sort
  // The largest number is what people look for first, and the first name.
  const down = isNow ? !now.down : Boolean(numeric)
  return (
    <th key={id} {...attributes} aria-sort={!isNow ? undefined : now.down ? 'descending' : 'ascending'}>
      <Link className="sort" href={address(sort, down)} prefetch={false}>
        {head}
        <Icon name={!isNow ? 'arrow-up-down' : now.down ? 'arrow-down' : 'arrow-up'} className="size-4" />
      </Link>
    </th>
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
