import type { Day } from '#lib/time/today.ts'

/** What a cell of an exported list holds. Numbers and days stay what they are, so that a spreadsheet can count with them. */
export type ExportCell = string | number | { day: Day } | null

export interface ExportSheet {
  /** Name of the tab; at most 31 characters without `[]:*?/\`. */
  name: string
  head: readonly string[]
  rows: readonly (readonly ExportCell[])[]
}

/** More rows than any list of a municipality has; the file is whole. */
export const mostInFile = 5_000

/** A name that a spreadsheet accepts for a tab. */
export const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .slice(0, 31) || 'Baken'

/** A name that every system accepts for a file: `plan-het-dorp-2026-11-23.csv`. */
export const fileName = (parts: readonly string[], ending: string): string =>
  `${parts
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}.${ending}`
