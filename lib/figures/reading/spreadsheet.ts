import { unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { columnNames, findHeader } from '#lib/figures/reading/header.ts'
import { detectDecimal } from '#lib/figures/reading/numbers.ts'
import { ReadingError } from '#lib/figures/reading/problems.ts'
import {
  type Cell,
  inBatches,
  type ReadingChoice,
  type Row,
  sampleSize,
  type Table,
} from '#lib/figures/reading/table.ts'

/** A small file can unpack to gigabytes. */
const largestUnpacked = 32 * 1024 * 1024

const unpackedSize = (bytes: Uint8Array): number => {
  let total = 0
  unzipSync(bytes, {
    filter: (file) => {
      total += file.originalSize
      return false
    },
  })
  return total
}

interface Sheet {
  sheet: string
  data: unknown[][]
}

const load = async (bytes: Uint8Array): Promise<Sheet[]> => {
  let size: number
  try {
    size = unpackedSize(bytes)
  } catch {
    throw new ReadingError('brokenSpreadsheet')
  }
  if (size > largestUnpacked)
    throw new ReadingError('fileTooLarge', { megabytes: Math.round(largestUnpacked / 1024 / 1024) })
  try {
    return await readWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch {
    // whatever the library trips over, the file is no spreadsheet that can be read
    throw new ReadingError('brokenSpreadsheet')
  }
}

const cellOf = (value: unknown): Cell => {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/** The sheet made for uploading when there is one, else the first. */
const bestSheet = (sheets: readonly Sheet[]): Sheet | undefined =>
  sheets.find((sheet) =>
    sheet.data.slice(0, 5).some((row) => row.some((cell) => String(cell).trim().toLowerCase() === 'geoitem')),
  ) ?? sheets[0]

/** Reads XLSX; one sheet becomes the table, the others are named so that a person can choose. */
export const readSpreadsheet = async (bytes: Uint8Array, fileName: string, choice: ReadingChoice): Promise<Table> => {
  const sheets = (await load(bytes)).filter((sheet) => sheet.data.length > 0)
  if (sheets.length === 0) throw new ReadingError('emptyFile')
  const chosen = choice.sheet === undefined ? bestSheet(sheets) : sheets.find((sheet) => sheet.sheet === choice.sheet)
  if (!chosen) throw new ReadingError('noSuchSheet', { sheet: choice.sheet ?? '' })
  const all = chosen.data
    .map((row, index): Row => ({ line: index + 1, cells: row.map(cellOf) }))
    .filter((row) => row.cells.some((cell) => cell !== null))
  const header = findHeader(all.slice(0, 50), choice.hasHeader)
  const headerRow = header.index === null ? undefined : all[header.index]
  const rows = all.slice(header.skip)
  const guess = detectDecimal(rows.slice(0, sampleSize).flatMap((row) => row.cells))
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  return {
    kind: 'spreadsheet',
    fileName,
    encoding: 'utf-8',
    separator: null,
    decimal: choice.decimal ?? guess.decimal,
    decimalSure: choice.decimal !== undefined || guess.sure,
    headerLine: headerRow?.line ?? null,
    explanation: header.explanation,
    sheets: sheets.map((sheet) => sheet.sheet),
    sheet: chosen.sheet,
    columns: columnNames(headerRow?.cells ?? null, width),
    sample: rows.slice(0, sampleSize),
    rows: () => inBatches(rows),
  }
}
