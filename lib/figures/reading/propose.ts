import { type ColumnRoles, columnRoles, filledCells } from './column-roles.ts'
import { foldColumn, type Layout } from './layouts/layout.ts'
import { otherLayouts } from './layouts/others.ts'
import { statbelLayouts } from './layouts/statbel.ts'
import { guessColumn, swingLayout } from './layouts/swing.ts'
import { type Mapping, MappingSchema, periodPattern, specialProfiles, type ValueColumn } from './mapping.ts'
import { notFigures } from './not-figures.ts'
import { readNumber } from './numbers.ts'
import { type Problem, problem, type Question, refuse, type Refused } from './problems.ts'
import type { Table } from './table.ts'

export type Proposal = { ok: true; mapping: Mapping; questions: Question[]; leftOut: Refused[] } | { ok: false; problem: Problem }

const layouts: readonly Layout[] = [swingLayout, ...statbelLayouts, ...otherLayouts]
const swingCodes = new Set(Object.keys(specialProfiles.swing))
const programWords = new Set<string>(Object.keys(specialProfiles.programs))

const stem = (fileName: string): string => foldColumn(fileName.replace(/\.[a-z0-9]+$/i, '').replace(/(?:19|20)\d\d|_?pilot/g, '')) || 'figures'
const yearIn = (text: string): string | null => {
  const years = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [])
  return years.size === 1 ? ([...years][0] ?? null) : null
}

/** Columns with mostly numbers; words that stand for "no number" do not count against them. */
const numericColumns = (table: Table, roles: ColumnRoles, layout: Layout | undefined): number[] => {
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

interface Described extends ValueColumn {
  /** Whether adding up is certain. */
  sure: boolean
  /** Whether the file, or what we know of its layout, explains the column. */
  explained: boolean
}

const describe = (table: Table, roles: ColumnRoles, layout: Layout | undefined, column: number): Described => {
  const name = table.columns[column] ?? ''
  const folded = roles.folded[column] ?? ''
  const known = layout?.columns[folded]
  if (known) return { column, ...known, explained: known.sure }
  const year = yearIn(name)
  const bare = foldColumn(year ? name.replace(year, '') : name)
  const prefix = /^(?:v[ps]?\d{4}|kubus\d)/.test(folded) ? '' : folded.startsWith('ms_') ? 'statbel.' : `${stem(table.fileName)}.`
  const guess = guessColumn(folded, name, bare === '' ? stem(table.fileName) : `${prefix}${bare}`)
  return { column, ...guess, name: bare === '' ? stem(table.fileName) : guess.name, period: year, code: guess.code.slice(0, 120), explained: !/^(?:v[ps]?\d{4}|kubus\d)/.test(folded) }
}

/** Statbel's long tables: a column with numbers, and other codes that say what they count. */
const categoriesOf = (table: Table, roles: ColumnRoles, values: number[]): Mapping['categories'] => {
  const area = roles.areaCode === null ? '' : (roles.folded[roles.areaCode] ?? '')
  if (!/^cd_/.test(area) || values.length !== 1) return []
  return roles.folded.flatMap((name, column) => {
    if (!name.startsWith('cd_') || name.startsWith(area) || column === roles.period || /refnis|_lvl$|_(?:nl|fr|de|en)$|cd_(?:dstr|prov|rgn|munty)/.test(name)) return []
    if (new Set(filledCells(table.sample, column)).size < 2) return []
    const label = [`${name}_nl`, `tx_${name.slice(3)}_descr_nl`, `tx_${name.slice(3)}_nl`].map((one) => roles.folded.indexOf(one)).find((index) => index >= 0)
    return [{ code: column, name: label ?? null }]
  }).slice(0, 3)
}

const levelOf = (roles: ColumnRoles): Mapping['level'] => {
  if (roles.level !== null) return { from: 'column', column: roles.level }
  const name = roles.areaCode === null ? '' : (roles.folded[roles.areaCode] ?? '')
  if (/sector|statsec/.test(name)) return { from: 'fixed', level: 'sector' }
  return roles.areaCode === null && roles.areaName !== null ? { from: 'fixed', level: 'municipality' } : { from: 'codes' }
}

const periodOf = (table: Table, roles: ColumnRoles, values: readonly ValueColumn[]): Mapping['period'] => {
  if (roles.period !== null) return { from: 'column', column: roles.period }
  if (values.length > 0 && values.every((value) => value.period !== null)) return { from: 'headings' }
  const year = yearIn(table.fileName)
  return year && periodPattern.test(year) ? { from: 'fixed', period: year } : null
}

/** Names of columns of which the meaning, or whether they add up, is a guess. */
export interface Unclear {
  meaning: string[]
  additive: string[]
}

/** What a person still has to say about this mapping of this table. */
export const openQuestions = (table: Table, mapping: Mapping, unclear: Unclear = { meaning: [], additive: [] }): Question[] => {
  const ask = (kind: Question['kind'], blocking: boolean, options: string[] = [], values: Question['values'] = {}): Question => ({ kind, blocking, options, values })
  const questions: Question[] = []
  if (table.sheets.length > 1) questions.push(ask('whichSheet', false, table.sheets, { sheet: table.sheet ?? '' }))
  if (table.headerLine === null) questions.push(ask('isThereAHeader', false))
  if (!table.decimalSure) questions.push(ask('whichDecimal', true, [',', '.']))
  if (!mapping.area) questions.push(ask('whichArea', true, table.columns))
  if (mapping.values.length === 0) questions.push(ask('whichValues', true, table.columns))
  if (!mapping.period) questions.push(ask('whichPeriod', true, table.columns))
  if (mapping.period?.from === 'fixed') questions.push(ask('confirmPeriod', false, [], { period: mapping.period.period }))
  if (unclear.meaning.length > 0) questions.push(ask('confirmMeaning', false, unclear.meaning))
  if (unclear.additive.length > 0) questions.push(ask('confirmAdditive', false, unclear.additive))
  return questions
}

/** A remembered mapping serves again, except for the period: another edition of the same table has another year. */
const again = (table: Table, remembered: Mapping): Proposal => {
  const year = yearIn(table.fileName)
  const period: Mapping['period'] = remembered.period?.from === 'fixed' ? (year ? { from: 'fixed', period: year } : null) : remembered.period
  const mapping = { ...remembered, period }
  return { ok: true, mapping, questions: openQuestions(table, mapping), leftOut: [] }
}

/**
 * Proposes how to understand a table: recognises the publisher's layout, else guesses from names and contents. What
 * cannot be known is a question; a file without figures is a problem with its own sentence. `remembered` is the mapping
 * used last time for the same columns (see `fingerprint`), as it was stored.
 */
export const proposeMapping = (table: Table, remembered?: unknown): Proposal => {
  const known = remembered === undefined ? undefined : MappingSchema.safeParse(remembered).data
  if (known) return again(table, known)
  const roles = columnRoles(table)
  const layout = layouts.find((one) => one.needs.every((name) => roles.folded.includes(name)))
  const columns = numericColumns(table, roles, layout)
  const nothing = layout ? null : notFigures(table, roles, columns.length)
  if (nothing) return problem(nothing)
  const isTwice = (column: number) => roles.twice.has((table.columns[column] ?? '').toLowerCase())
  const area = roles.areaCode ?? roles.areaName
  const doubled = [area, roles.period, roles.level].find((column) => column !== null && isTwice(column))
  if (doubled !== undefined && doubled !== null) return problem('columnTwice', { column: table.columns[doubled] ?? '' })
  // without column names nothing says which numbers are figures and which are codes or years: a person says so
  const described = table.headerLine === null ? [] : columns.filter((column) => !isTwice(column)).map((column) => describe(table, roles, layout, column))
  const values = described.map(({ sure: _sure, explained: _explained, ...value }): ValueColumn => value)
  const statusColumn = layout?.status ? roles.folded.indexOf(layout.status.column) : -1
  const hasSwingCodes = layout === swingLayout || columns.some((column) => filledCells(table.sample, column).some((cell) => swingCodes.has(cell)))
  const mapping: Mapping = {
    layout: layout?.name ?? 'unknown', source: layout?.source ?? stem(table.fileName), publisher: layout?.publisher ?? '',
    area: table.headerLine === null || area === null ? null : { by: roles.areaCode === null ? 'name' : 'code', column: area },
    level: levelOf(roles), generation: 'detect', period: periodOf(table, roles, values), categories: categoriesOf(table, roles, columns), values,
    aliases: { ...layout?.aliases }, specials: { ...specialProfiles.programs, ...(hasSwingCodes ? specialProfiles.swing : {}) }, emptyMeans: 'missing',
    status: layout?.status && statusColumn >= 0 ? { column: statusColumn, hiddenWhen: [...layout.status.hiddenWhen] } : null,
    projectionFrom: layout?.projectionFrom ?? null,
  }
  const named = (list: readonly Described[]) => list.map((value) => table.columns[value.column] ?? '')
  const unclear = { meaning: named(described.filter((value) => !value.explained)), additive: named(described.filter((value) => !value.sure)) }
  const leftOut = columns.filter(isTwice).map((column) => refuse(table.headerLine ?? 1, table.columns[column] ?? null, null, 'columnTwice'))
  return { ok: true, mapping, questions: openQuestions(table, mapping, unclear), leftOut }
}
