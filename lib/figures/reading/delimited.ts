import { Readable } from 'node:stream'
import { CsvError, type Options, parse } from 'csv-parse'
import { parse as parseNow } from 'csv-parse/sync'
import { decodeInChunks, decodeWhole } from '#lib/figures/reading/decode.ts'
import { columnNames, findHeader } from '#lib/figures/reading/header.ts'
import { detectDecimal } from '#lib/figures/reading/numbers.ts'
import { ReadingError } from '#lib/figures/reading/problems.ts'
import {
  batchSize,
  type Encoding,
  type ReadingChoice,
  type Row,
  sampleSize,
  type Separator,
  type Table,
} from '#lib/figures/reading/table.ts'

const separators: readonly Separator[] = [';', '\t', '|', ',']
const headBytes = 64 * 1024
/** Among so many rows the column names are looked for. */
const headRows = 50

const options = (separator: Separator): Options => ({
  delimiter: separator,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  // Statbel's | files do not quote: a quote in a name is a quote
  quote: separator === '|' ? null : '"',
})

/** The separator that cuts the first records in the same number of pieces, the more pieces the better. */
export const detectSeparator = (head: string): Separator => {
  const scores = separators.map((separator) => {
    const widths = recordWidths(head, separator)
    const most = widths.toSorted((one, other) => one - other)[Math.floor(widths.length / 2)] ?? 1
    const alike = widths.filter((width) => width === most).length / Math.max(1, widths.length)
    return { separator, score: most > 1 ? alike * 100 + Math.min(most, 50) : 0 }
  })
  const best = scores.reduce((winner, one) => (one.score > winner.score ? one : winner))
  return best.score > 0 ? best.separator : ','
}

const recordWidths = (head: string, separator: Separator): number[] => {
  try {
    const top: string[][] = parseNow(head, { ...options(separator), columns: false, to: 40 })
    return top.map((record) => record.length)
  } catch (error) {
    if (error instanceof CsvError) return []
    throw error
  }
}

const occurrences = (record: readonly string[], lineEnd: string): number =>
  record.reduce((total, cell) => total + (cell.includes(lineEnd) ? cell.split(lineEnd).length - 1 : 0), 0)

interface Parsed {
  record: string[]
  info: { lines: number }
}

/** All records with the line on which each begins, quoted line breaks counted. */
async function* records(bytes: Uint8Array, encoding: Encoding, separator: Separator): AsyncGenerator<Row[]> {
  const parser = Readable.from(decodeInChunks(bytes, encoding)).pipe(parse({ ...options(separator), info: true }))
  let batch: Row[] = []
  // csv-parse counts a Windows line end inside quotes as two lines
  let tooMany = 0
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      tooMany += occurrences(record, '\r\n')
      batch.push({ line: info.lines - tooMany - occurrences(record, '\n'), cells: record })
      if (batch.length < batchSize) continue
      yield batch
      batch = []
    }
  } catch (error) {
    if (error instanceof CsvError) throw new ReadingError('brokenQuotes', { line: Number(error['lines'] ?? 0) })
    throw error
  }
  if (batch.length > 0) yield batch
}

const firstRows = async (batches: AsyncIterable<Row[]>): Promise<Row[]> => {
  const rows: Row[] = []
  for await (const batch of batches) {
    rows.push(...batch)
    if (rows.length >= sampleSize + headRows) break
  }
  return rows
}

/** Reads CSV and TXT. Only the first rows are held; the others stream by when `rows()` is walked. */
export const readDelimited = async (
  bytes: Uint8Array,
  fileName: string,
  encoding: Encoding,
  choice: ReadingChoice,
): Promise<Table> => {
  const head = decodeWhole(bytes.subarray(0, headBytes), encoding)
  const announced = /^sep=(.)\r?\n/i.exec(head)?.[1]
  const separator = choice.separator ?? separators.find((one) => one === announced) ?? detectSeparator(head)
  const top = (await firstRows(records(bytes, encoding, separator))).filter(
    (row) => !/^sep=/i.test(row.cells[0]?.toString() ?? ''),
  )
  const header = findHeader(top.slice(0, headRows), choice.hasHeader)
  const headerRow = header.index === null ? undefined : top[header.index]
  const sample = top.slice(header.skip, header.skip + sampleSize)
  const firstLine = sample[0]?.line ?? Number.POSITIVE_INFINITY
  const guess = separator === ',' ? commaSeparated(sample) : detectDecimal(sample.flatMap((row) => row.cells))
  const width = headerRow?.cells.length ?? sample.reduce((most, row) => Math.max(most, row.cells.length), 0)
  return {
    kind: 'text',
    fileName,
    encoding,
    separator,
    decimal: choice.decimal ?? guess.decimal,
    decimalSure: choice.decimal !== undefined || guess.sure,
    headerLine: headerRow?.line ?? null,
    explanation: header.explanation,
    sheets: [],
    sheet: null,
    columns: columnNames(headerRow?.cells ?? null, width),
    sample,
    rows: async function* () {
      for await (const batch of records(bytes, encoding, separator)) {
        const data = batch.filter((row) => row.line >= firstLine)
        if (data.length > 0) yield data
      }
    },
  }
}

/** Between commas a decimal point is the rule; a comma can only be one where numbers are quoted. */
const commaSeparated = (sample: readonly Row[]) => {
  const guess = detectDecimal(sample.flatMap((row) => row.cells))
  return guess.sure ? guess : { decimal: '.' as const, sure: true }
}
