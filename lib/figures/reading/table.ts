/** What stands in one cell: text files give text, spreadsheets and JSON give what was typed there. */
export type Cell = string | number | boolean | null

export interface Row {
  /** Line in a text file, row in a spreadsheet, how-manieth record in JSON; counted from 1. */
  line: number
  cells: Cell[]
}

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252'
export type Separator = ';' | ',' | '|' | '\t'
export type Decimal = ',' | '.'

/** What a person decided about how to read the file; everything left out is recognised. */
export interface ReadingChoice {
  encoding?: Encoding
  separator?: Separator
  decimal?: Decimal
  /** Whether the first row (after explanations) holds the names of the columns. */
  hasHeader?: boolean
  sheet?: string
}

export interface Table {
  kind: 'text' | 'spreadsheet' | 'json'
  fileName: string
  encoding: Encoding
  /** Only for text. */
  separator: Separator | null
  decimal: Decimal
  /** False when nothing in the file tells 1.234 as a thousand from 1.234 as one and a bit. */
  decimalSure: boolean
  /** Line of the column names; null when there are none. */
  headerLine: number | null
  /** What stood above the column names. */
  explanation: string[]
  /** Names of all sheets with something in them; empty for other kinds. */
  sheets: string[]
  sheet: string | null
  /** Trimmed; without a name, or without a header, `#3` for the third column. */
  columns: string[]
  /** The first rows under the header, at most `sampleSize`. */
  sample: Row[]
  /** All rows under the header in batches; can be walked more than once. Throws ReadingError when the text breaks off. */
  rows: () => AsyncIterable<Row[]>
}

export const sampleSize = 2000
export const batchSize = 1000

/** Rows that are in memory anyway, handed out in batches like the ones that stream. */
export async function* inBatches(rows: readonly Row[]): AsyncGenerator<Row[]> {
  for (let start = 0; start < rows.length; start += batchSize) yield rows.slice(start, start + batchSize)
}
