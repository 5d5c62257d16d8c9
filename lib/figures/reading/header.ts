import { isNumeric } from '#lib/figures/reading/numbers.ts'
import type { Cell, Row } from '#lib/figures/reading/table.ts'

const longText = 100
const filled = (cells: readonly Cell[]): Cell[] => cells.filter((cell) => cell !== null && String(cell).trim() !== '')
const isYear = (cell: Cell): boolean => /^(?:19|20)\d\d$/.test(String(cell).trim())
const isPlainNumber = (cell: Cell): boolean => isNumeric(cell, '.') || isNumeric(cell, ',')

/** A sentence in the first cell, or explanations that are too long to be names. */
const isExplanation = (cells: readonly Cell[], width: number): boolean => {
  const texts = filled(cells)
  return (
    texts.length === 0 ||
    (width > 2 && texts.length <= width * 0.3) ||
    texts.some((cell) => String(cell).length > longText)
  )
}

/** Names: short text, years allowed next to text, no numbers, nearly every column filled. */
const isHeader = (cells: readonly Cell[], width: number): boolean => {
  const texts = filled(cells)
  const names = texts.filter((cell) => !isYear(cell))
  return (
    texts.length >= Math.max(1, width * 0.6) &&
    names.length > 0 &&
    !names.some(isPlainNumber) &&
    !names.some((cell) => typeof cell === 'boolean')
  )
}

export interface Header {
  /** Position among the given rows; null when the file has no column names. */
  index: number | null
  /** How many rows stand above the data and are no data: explanation and header. */
  skip: number
  explanation: string[]
}

/**
 * Finds the row with the column names among the first rows: the first one that is no explanation, when it looks like
 * names. `hasHeader` is a person's answer and wins.
 */
export const findHeader = (rows: readonly Row[], hasHeader?: boolean): Header => {
  const widths = rows.map((row) => row.cells.length)
  const width = widths.toSorted((one, other) => one - other)[Math.floor(widths.length / 2)] ?? 0
  let index = 0
  while (index < Math.min(rows.length - 1, 5) && isExplanation(rows[index]?.cells ?? [], width)) index += 1
  const explanation = rows.slice(0, index).flatMap((row) => filled(row.cells).map((cell) => String(cell).trim()))
  const found = hasHeader ?? isHeader(rows[index]?.cells ?? [], width)
  return { index: found ? index : null, skip: found ? index + 1 : index, explanation }
}

/** Column names without blanks round them; a column without a name is called by its place. */
export const columnNames = (cells: readonly Cell[] | null, width: number): string[] =>
  Array.from(
    { length: Math.max(width, cells?.length ?? 0) },
    (_, index) =>
      String(cells?.[index] ?? '')
        .replace(/\s+/g, ' ')
        .trim() || `#${index + 1}`,
  )
