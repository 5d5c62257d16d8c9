import { detectDecimal } from '#lib/figures/reading/numbers.ts'
import { type Cell, inBatches, type Row, sampleSize, type Table } from '#lib/figures/reading/table.ts'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }
type JsonRecord = Map<string, Cell>

/**
 * JSON as publishers write it: Python programs put a bare NaN or Infinity where there is no number, which is not JSON.
 * Those become null. Throws SyntaxError for everything else that is broken.
 */
export const parseJson = (text: string): Json => {
  try {
    return JSON.parse(text) as Json
  } catch {
    return JSON.parse(
      text.replace(/"(?:[^"\\]|\\.)*"|\bNaN\b|-?\bInfinity\b/g, (token) => (token.startsWith('"') ? token : 'null')),
    ) as Json
  }
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isYear = (key: string) => /^(?:19|20)\d\d$/.test(key)
const isAreaCode = (key: string) => /^\d{5}(?:[A-Z][0-9A-Z-]{0,4})?$/.test(key)

/** `scores.components.age65Plus`: nested objects become one row with dotted names; lists inside a record are left out. */
const flatten = (value: JsonObject, into: JsonRecord, prefix = ''): JsonRecord => {
  for (const [key, inner] of Object.entries(value)) {
    if (isObject(inner)) flatten(inner, into, `${prefix}${key}.`)
    else if (!Array.isArray(inner)) into.set(`${prefix}${key}`, inner)
  }
  return into
}

/** Every list of records in the document; years and area codes used as keys become the columns `year` and `area`. */
const recordLists = (value: Json, context: JsonObject): JsonRecord[][] => {
  if (Array.isArray(value)) {
    const objects = value.filter(isObject)
    return objects.length > 0 ? [objects.map((one) => flatten({ ...context, ...one }, new Map()))] : []
  }
  if (!isObject(value)) return []
  const entries = Object.entries(value)
  if (entries.length > 0 && entries.every(([key, inner]) => isYear(key) && isObject(inner))) {
    return [entries.flatMap(([key, inner]) => longest(recordLists(inner, { ...context, year: key })))]
  }
  if (entries.length > 0 && entries.every(([key, inner]) => isAreaCode(key) && isObject(inner))) {
    return [
      entries.map(([key, inner]) => flatten({ ...context, area: key, ...(isObject(inner) ? inner : {}) }, new Map())),
    ]
  }
  return entries.flatMap(([, inner]) => recordLists(inner, context))
}

const longest = (lists: readonly JsonRecord[][]): JsonRecord[] =>
  lists.reduce((best, list) => (list.length > best.length ? list : best), [])

/** The longest list of records in a JSON document as a table; null when there is none. */
export const jsonTable = (document: Json, fileName: string): Table | null => {
  const records = longest(recordLists(document, {}))
  if (records.length === 0) return null
  const columns = [...new Set(records.flatMap((record) => [...record.keys()]))]
  const rows = records.map((record, index): Row => ({
    line: index + 1,
    cells: columns.map((column) => record.get(column) ?? null),
  }))
  const guess = detectDecimal(rows.slice(0, sampleSize).flatMap((row) => row.cells))
  return {
    kind: 'json',
    fileName,
    encoding: 'utf-8',
    separator: null,
    decimal: guess.sure ? guess.decimal : '.',
    decimalSure: true,
    headerLine: 0,
    explanation: [],
    sheets: [],
    sheet: null,
    columns,
    sample: rows.slice(0, sampleSize),
    rows: () => inBatches(rows),
  }
}
