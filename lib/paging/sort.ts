import { z } from 'zod'

/** By which column a list is sorted, and which way; a column goes by its word in the address. */
export interface Sort<Column extends string = string> {
  column: Column
  down: boolean
}

/** `naam`, or `-naam` from its end. */
export const writtenSort = ({ column, down }: Sort): string => `${down ? '-' : ''}${column}`

/** The order an address asks for by one of these columns; what is not understood goes by the first. */
export const sortBy = <const Column extends string>(columns: readonly [Column, ...Column[]]) =>
  z
    .string()
    .optional()
    .catch(undefined)
    .transform((text = ''): Sort<Column> => {
      const down = text.startsWith('-')
      const column = columns.find((one) => one === text.slice(down ? 1 : 0))
      return column ? { column, down } : { column: columns[0], down: false }
    })

/** For an address: the order, or nothing where it is the one nobody asked for. */
export const askedSort = (sort: Sort, standing: string): string | null => (writtenSort(sort) === standing ? null : writtenSort(sort))

/** For the heads of a table: the order now, and the address of each other order. */
export const sortingAt = (now: Sort, address: (written: string) => string) => ({
  now,
  address: (column: string, down: boolean) => address(writtenSort({ column, down })),
})

type Value = string | number | null

/** The rows in order of a value; what has none comes last either way, and equals stay as they were. */
export function sorted<Row>(rows: readonly Row[], valueOf: (row: Row) => Value, down: boolean): Row[] {
  const way = down ? -1 : 1
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return way * (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'nl'))
  })
}

/** The page after the row with this id of rows that are in their order; from the start when it is no longer among them. */
export function pageAfter<Row extends { id: string }>(rows: readonly Row[], after: string | undefined, take: number): { rows: Row[]; last: Row | null } {
  const from = after === undefined ? 0 : rows.findIndex(({ id }) => id === after) + 1
  const page = rows.slice(from, from + take)
  return { rows: page, last: rows.length > from + take ? (page.at(-1) ?? null) : null }
}
