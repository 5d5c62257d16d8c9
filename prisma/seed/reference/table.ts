import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Absolute path of a file in this folder. */
export const referenceFile = (name: string): string => path.join(import.meta.dirname, name)

/** One row of a table of ours: every cell as text, an empty cell as null. */
export type Row<Column extends string> = Record<Column, string | null>

/**
 * Reads a table in our own format: lines beginning with `#` name source, year and licence; then the names of the
 * columns; then one row a line, cells parted by tabs, without quotes.
 *
 * @throws when the file does not have exactly these columns, or a row has another number of cells.
 */
export function readTable<const Column extends string>(name: string, columns: readonly Column[]): Row<Column>[] {
  const lines = readFileSync(referenceFile(name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const [head, ...rows] = lines
  if (head !== columns.join('\t'))
    throw new Error(`${name}: expected the columns ${columns.join(', ')}, found ${head ?? 'nothing'}`)
  return rows.map((line) => {
    const cells = line.split('\t')
    if (cells.length !== columns.length)
      throw new Error(`${name}: ${cells.length} cells instead of ${columns.length} in "${line}"`)
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] || null])) as Row<Column>
  })
}

/** A cell that may not be empty. */
export function filled(value: string | null): string {
  if (value === null) throw new Error('an empty cell where a value is needed')
  return value
}

/** A cell with a number, or null when it is empty. An empty cell is never zero. */
export function numberOrNull(value: string | null): number | null {
  if (value === null) return null
  const number = Number(value)
  if (Number.isNaN(number)) throw new Error(`"${value}" is not a number`)
  return number
}

/** A cell with "yes" or "no". */
export function yes(value: string | null): boolean {
  if (value !== 'yes' && value !== 'no') throw new Error(`"${value ?? ''}" is neither yes nor no`)
  return value === 'yes'
}
