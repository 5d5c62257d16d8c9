import type { CardCounts } from './counts.ts'
import { fewest, guarded, type Cell } from './count-table.ts'
import { hideSmall } from './hiding.ts'
import { contactsIn, withinDays, type WaitingDays } from './waiting-days.ts'

/** What stands beside each other for every neighbourhood, domain, card type and kind of partner. */
export const figureColumns = ['sent', 'receivedInTime', 'contacted', 'contactedInTime', 'closed', 'waiting'] as const
export type FigureColumn = (typeof figureColumns)[number]

/** What everybody knows of a card: nothing happens to it before it was sent, and it waits after the first contact and before the end. */
const within = [
  { parts: ['receivedInTime'], whole: 'sent' },
  { parts: ['contacted'], whole: 'sent' },
  { parts: ['contactedInTime'], whole: 'contacted' },
  { parts: ['closed', 'waiting'], whole: 'sent' },
  { parts: ['waiting'], whole: 'contacted' },
] as const satisfies { parts: readonly FigureColumn[]; whole: FigureColumn }[]

export interface FigureRow {
  key: string
  cells: Readonly<Record<FigureColumn, Cell>>
  /** Half of the first contacts came within so many working days; null when they are too few to say. */
  median: WaitingDays | null
  /** Nine of ten came within so many. */
  ninetieth: WaitingDays | null
}

/**
 * A table of counts as this reader may see it.
 *
 * @param exact whether the reader sees counts from 1 to 4 as they are
 * @param addsUp whether the rows add up to all cards
 * @returns null when there are too few cards to show any of it
 */
export function figuresTable(counted: readonly { key: string; counts: CardCounts }[], all: CardCounts, { exact, addsUp }: { exact: boolean; addsUp: boolean }): FigureRow[] | null {
  if (exact) return counted.map(({ key, counts }) => rowOf(key, columnsOf(counts), counts))
  const cells = hideSmall({ columns: figureColumns, rows: counted.map(({ counts }) => columnsOf(counts)), total: columnsOf(all), addsUp, within })
  return cells && counted.flatMap(({ key, counts }, index) => (cells[index] ? [rowOf(key, cells[index], counts)] : []))
}

/** All cards as one row. */
export const totalRow = (all: CardCounts, exact: boolean): FigureRow => {
  const counts = columnsOf(all)
  const shown = exact ? counts : (Object.fromEntries(figureColumns.map((column) => [column, guarded(counts[column])])) as Record<FigureColumn, Cell>)
  return rowOf('', shown, all)
}

const columnsOf = (counts: CardCounts): Record<FigureColumn, number> =>
  Object.fromEntries(figureColumns.map((column) => [column, counts[column]])) as Record<FigureColumn, number>

/** Days are told only where the contacts they are drawn from are shown, and are not too few. */
function rowOf(key: string, cells: Readonly<Record<FigureColumn, Cell>>, { days }: CardCounts): FigureRow {
  const enough = typeof cells.contacted === 'number' && cells.contacted >= fewest && contactsIn(days) >= fewest
  return { key, cells, median: enough ? withinDays(days, 0.5) : null, ninetieth: enough ? withinDays(days, 0.9) : null }
}

/** A part of a whole, from 0 to 1; null when either is not shown, or the whole is too small to speak of a share. */
export const shareOf = (part: Cell, whole: Cell): number | null =>
  typeof part === 'number' && typeof whole === 'number' && whole >= fewest ? part / whole : null
