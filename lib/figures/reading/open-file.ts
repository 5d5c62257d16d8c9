import { decodeWhole, detectEncoding } from '#lib/figures/reading/decode.ts'
import { readDelimited } from '#lib/figures/reading/delimited.ts'
import { isGeoJson, type Outlines, readOutlines } from '#lib/figures/reading/outlines.ts'
import { type Json, jsonTable, parseJson } from '#lib/figures/reading/json-table.ts'
import { type Problem, problem, ReadingError } from '#lib/figures/reading/problems.ts'
import { readSpreadsheet } from '#lib/figures/reading/spreadsheet.ts'
import type { ReadingChoice, Table } from '#lib/figures/reading/table.ts'

/** Text streams; spreadsheets and JSON must be held whole while they are read. */
export const largestFile = { text: 50 * 1024 * 1024, spreadsheet: 20 * 1024 * 1024, json: 12 * 1024 * 1024 } as const

export type Opened =
  { ok: true; is: 'table'; table: Table } | ({ ok: true; is: 'outlines' } & Outlines) | { ok: false; problem: Problem }

type Kind = keyof typeof largestFile | 'oldSpreadsheet' | 'unknown'

const starts = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, index) => bytes[index] === byte)

/** By what the file is, not by what its name says; a name decides only between text and JSON. */
const kindOf = (bytes: Uint8Array, fileName: string): Kind => {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'spreadsheet'
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'oldSpreadsheet'
  const utf16 = starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46) || (!utf16 && bytes.subarray(0, 4096).includes(0))) return 'unknown'
  const first = decodeWhole(bytes.subarray(0, 64), 'utf-8').trimStart()[0]
  return /\.(?:geo)?json(?:ld)?$/i.test(fileName) ||
    first === '{' ||
    (first === '[' && !/\.(?:csv|txt)$/i.test(fileName))
    ? 'json'
    : 'text'
}

const openJson = (bytes: Uint8Array, fileName: string): Opened => {
  let document: Json
  try {
    document = parseJson(decodeWhole(bytes, detectEncoding(bytes)))
  } catch (error) {
    if (error instanceof SyntaxError) return problem('brokenJson')
    throw error
  }
  if (isGeoJson(document)) return { ok: true, is: 'outlines', ...readOutlines(document) }
  const table = jsonTable(document, fileName)
  return table ? { ok: true, is: 'table', table } : problem('jsonWithoutRows')
}

/**
 * Opens a published file: a table of figures, or outlines when it is GeoJSON. Never throws for what is in the file: a
 * file that cannot be read gives a problem with a sentence. `choice` carries what a person answered about separator,
 * encoding, decimal sign, header or sheet.
 */
export const openPublishedFile = async (
  bytes: Uint8Array,
  fileName: string,
  choice: ReadingChoice = {},
): Promise<Opened> => {
  if (bytes.length === 0) return problem('emptyFile')
  const kind = kindOf(bytes, fileName)
  if (kind === 'unknown') return problem('unknownKind')
  if (kind === 'oldSpreadsheet') return problem('oldSpreadsheet')
  if (bytes.length > largestFile[kind])
    return problem('fileTooLarge', { megabytes: Math.round(largestFile[kind] / 1024 / 1024) })
  try {
    if (kind === 'json') return openJson(bytes, fileName)
    const table =
      kind === 'spreadsheet'
        ? await readSpreadsheet(bytes, fileName, choice)
        : await readDelimited(bytes, fileName, choice.encoding ?? detectEncoding(bytes), choice)
    return table.sample.length === 0 ? problem('emptyFile') : { ok: true, is: 'table', table }
  } catch (error) {
    if (error instanceof ReadingError) return { ok: false, problem: error.problem }
    throw error
  }
}
