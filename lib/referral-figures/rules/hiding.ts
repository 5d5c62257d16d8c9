import { couldDiffer } from './could-differ.ts'
import { isFew, type Cell, type CountTable, type Mark, type Marks } from './count-table.ts'

/** What is hidden so far; grows while more is hidden. */
interface Draft<Column extends string> extends Marks<Column> {
  hide: (row: number, column: Column, mark: Mark) => void
  blankOut: (column: Column) => void
}

interface Place<Column> {
  row: number
  column: Column
}

/**
 * The rows as they may be shown to who may not see counts from 1 to 4. A zero is shown. Where a hidden count would follow from
 * what is shown and from the total, more is hidden until it no longer does: the smallest other count of its column, then of
 * its row, then the whole column. A column whose total is small is hidden as a whole.
 *
 * What stays hidden is proved safe: for each hidden count there is another table that looks the same, in which it differs.
 *
 * @returns null when nothing of the table can be shown
 */
export function hideSmall<Column extends string>(table: CountTable<Column>): Readonly<Record<Column, Cell>>[] | null {
  if (isFew(table.total[table.columns[0]])) return null
  const draft = startWith(table)
  for (let told = givenAway(table, draft); told; told = givenAway(table, draft)) {
    if (!hideMore(table, draft, told)) return null
  }
  return table.rows.map((counts, row) =>
    Object.fromEntries(table.columns.map((column) => {
      const mark = draft.at(row, column)
      return [column, mark === 'open' ? counts[column] : mark]
    })) as Record<Column, Cell>,
  )
}

function startWith<Column extends string>(table: CountTable<Column>): Draft<Column> {
  const draft = newDraft(table, new Map(), new Set())
  for (const [row, counts] of table.rows.entries()) {
    for (const column of table.columns) if (isFew(counts[column])) draft.hide(row, column, 'few')
  }
  for (const column of table.columns) if (isFew(table.total[column])) draft.blankOut(column)
  return draft
}

function newDraft<Column extends string>({ rows, columns: [base] }: CountTable<Column>, marks: Map<string, Mark>, blank: Set<Column>): Draft<Column> {
  const hide = (row: number, column: Column, mark: Mark) => marks.set(`${row} ${column}`, mark)
  return {
    blank,
    at: (row, column) => marks.get(`${row} ${column}`) ?? 'open',
    hide,
    blankOut(column) {
      blank.add(column)
      // A row without cards shows its zeros: everybody knows them.
      for (const [row, counts] of rows.entries()) if (counts[base] > 0) hide(row, column, 'hidden')
    },
  }
}

/** A hidden count that a reader could work out. A zero may be: it would have been shown. */
function givenAway<Column extends string>(table: CountTable<Column>, draft: Draft<Column>): Place<Column> | null {
  for (const [row, counts] of table.rows.entries()) {
    const column = table.columns.find((one) => counts[one] > 0 && draft.at(row, one) !== 'open' && !couldDiffer(table, draft, row, one))
    if (column) return { row, column }
  }
  return null
}

/** Hides what keeps this count from being worked out; false when only the whole table would. */
function hideMore<Column extends string>(table: CountTable<Column>, draft: Draft<Column>, { row, column }: Place<Column>): boolean {
  const more = waysOut(table, draft, { row, column }).find((places) => {
    const also = new Set(places.map((place) => `${place.row} ${place.column}`))
    const tried: Marks<Column> = { blank: draft.blank, at: (r, c) => (also.has(`${r} ${c}`) ? 'hidden' : draft.at(r, c)) }
    return couldDiffer(table, tried, row, column)
  })
  if (more) {
    for (const place of more) draft.hide(place.row, place.column, 'hidden')
    return true
  }
  if (column === table.columns[0] || draft.blank.has(column)) return false
  draft.blankOut(column)
  return true
}

/** What else could be hidden, the least first: one count of the column, one row whole, counts beside it. */
function waysOut<Column extends string>({ rows, columns }: CountTable<Column>, draft: Draft<Column>, { row, column }: Place<Column>): Place<Column>[][] {
  const count = (place: Place<Column>) => rows[place.row]?.[place.column] ?? 0
  const shown = (places: Place<Column>[]) =>
    places.filter((place) => draft.at(place.row, place.column) === 'open' && count(place) > 0).sort((one, other) => count(one) - count(other))
  const rowOf = (index: number) => shown(columns.map((one) => ({ row: index, column: one })))
  const inColumn = shown(rows.map((_, index) => ({ row: index, column })))
  const beside = rowOf(row)
  return [
    ...inColumn.map((place) => [place]),
    ...beside.map((place) => [place]),
    ...inColumn.map((place) => rowOf(place.row)),
    ...inColumn.map((place) => [...rowOf(place.row), ...beside]),
  ]
}
