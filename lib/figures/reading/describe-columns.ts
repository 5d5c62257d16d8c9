import { type ColumnRoles, filledCells } from '#lib/figures/reading/column-roles.ts'
import { foldColumn, type Layout } from '#lib/figures/reading/layouts/layout.ts'
import { guessColumn, swingLayout } from '#lib/figures/reading/layouts/swing.ts'
import { type Mapping, specialProfiles, type ValueColumn } from '#lib/figures/reading/mapping.ts'
import { readNumber } from '#lib/figures/reading/numbers.ts'
import type { Table } from '#lib/figures/reading/table.ts'

export const swingCodes = new Set(Object.keys(specialProfiles.swing))
const programWords = new Set<string>(Object.keys(specialProfiles.programs))

/** What a file is about when nothing else says so: its name without year and ending. */
export const stem = (fileName: string): string =>
  foldColumn(fileName.replace(/\.[a-z0-9]+$/i, '').replace(/(?:19|20)\d\d|_?pilot/g, '')) || 'figures'

/** The only year in a text, or null. */
export const yearIn = (text: string): string | null => {
  const years = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [])
  return years.size === 1 ? ([...years][0] ?? null) : null
}

/** Columns with mostly numbers; words that stand for "no number" do not count against them. */
export const numericColumns = (table: Table, roles: ColumnRoles, layout: Layout | undefined): number[] => {
  const taken = new Set([roles.areaCode, roles.period, roles.level])
  return table.columns.flatMap((_, column) => {
    const folded = roles.folded[column] ?? ''
    if (taken.has(column) || layout?.ignore?.includes(folded)) return []
    if (layout?.columns[folded] || (layout === swingLayout && /^(?:v|kubus)/.test(folded))) return [column]
    if (roles.noFigures.has(column)) return []
    const cells = filledCells(table.sample, column).filter((cell) => !programWords.has(cell) && !swingCodes.has(cell))
    const numbers = cells.filter((cell) => readNumber(cell, table.decimal) !== null).length
    return numbers > 0 && numbers >= cells.length * 0.6 ? [column] : []
  })
}

export interface Described extends ValueColumn {
  /** Whether adding up is certain. */
  sure: boolean
  /** Whether the file, or what we know of its layout, explains the column. */
  explained: boolean
}

/** What is known of a column, or the best guess. */
export const describeColumn = (
  table: Table,
  roles: ColumnRoles,
  layout: Layout | undefined,
  column: number,
): Described => {
  const name = table.columns[column] ?? ''
  const folded = roles.folded[column] ?? ''
  const known = layout?.columns[folded]
  if (known) return { column, ...known, explained: known.sure }
  const year = yearIn(name)
  const bare = foldColumn(year ? name.replace(year, '') : name)
  const prefix = /^(?:v[ps]?\d{4}|kubus\d)/.test(folded)
    ? ''
    : folded.startsWith('ms_')
      ? 'statbel.'
      : `${stem(table.fileName)}.`
  const guess = guessColumn(folded, name, bare === '' ? stem(table.fileName) : `${prefix}${bare}`)
  return {
    column,
    ...guess,
    name: bare === '' ? stem(table.fileName) : guess.name,
    period: year,
    code: guess.code.slice(0, 120),
    explained: !/^(?:v[ps]?\d{4}|kubus\d)/.test(folded),
  }
}

/** Statbel's long tables: a column with numbers, and other codes that say what they count. */
export const categoriesOf = (table: Table, roles: ColumnRoles, values: number[]): Mapping['categories'] => {
  const area = roles.areaCode === null ? '' : (roles.folded[roles.areaCode] ?? '')
  if (!/^cd_/.test(area) || values.length !== 1) return []
  return roles.folded.flatMap((name, column) => {
    if (
      !name.startsWith('cd_') ||
      name.startsWith(area) ||
      column === roles.period ||
      /refnis|_lvl$|_(?:nl|fr|de|en)$|cd_(?:dstr|prov|rgn|munty)/.test(name)
    )
      return []
    if (new Set(filledCells(table.sample, column)).size < 2) return []
    const label = [`${name}_nl`, `tx_${name.slice(3)}_descr_nl`, `tx_${name.slice(3)}_nl`]
      .map((one) => roles.folded.indexOf(one))
      .find((index) => index >= 0)
    return [{ code: column, name: label ?? null }]
  })
}
