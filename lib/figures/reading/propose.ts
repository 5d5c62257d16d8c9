import { type ColumnRoles, columnRoles, filledCells } from '#lib/figures/reading/column-roles.ts'
import {
  categoriesOf,
  type Described,
  describeColumn,
  numericColumns,
  stem,
  swingCodes,
  yearIn,
} from '#lib/figures/reading/describe-columns.ts'
import { type Layout } from '#lib/figures/reading/layouts/layout.ts'
import { otherLayouts } from '#lib/figures/reading/layouts/others.ts'
import { statbelLayouts } from '#lib/figures/reading/layouts/statbel.ts'
import { swingLayout } from '#lib/figures/reading/layouts/swing.ts'
import {
  type Mapping,
  MappingSchema,
  periodPattern,
  specialProfiles,
  type ValueColumn,
} from '#lib/figures/reading/mapping.ts'
import { notFigures } from '#lib/figures/reading/not-figures.ts'
import { type Problem, problem, type Question, refuse, type Refused } from '#lib/figures/reading/problems.ts'
import { openQuestions } from '#lib/figures/reading/questions.ts'
import type { Table } from '#lib/figures/reading/table.ts'

export type Proposal =
  { ok: true; mapping: Mapping; questions: Question[]; leftOut: Refused[] } | { ok: false; problem: Problem }

const layouts: readonly Layout[] = [swingLayout, ...statbelLayouts, ...otherLayouts]

const levelOf = (roles: ColumnRoles): Mapping['level'] => {
  if (roles.level !== null) return { from: 'column', column: roles.level }
  const name = roles.areaCode === null ? '' : (roles.folded[roles.areaCode] ?? '')
  if (/sector|statsec/.test(name)) return { from: 'fixed', level: 'sector' }
  return roles.areaCode === null && roles.areaName !== null
    ? { from: 'fixed', level: 'municipality' }
    : { from: 'codes' }
}

const periodOf = (table: Table, roles: ColumnRoles, values: readonly ValueColumn[]): Mapping['period'] => {
  if (roles.period !== null) return { from: 'column', column: roles.period }
  if (values.length > 0 && values.every((value) => value.period !== null)) return { from: 'headings' }
  const year = yearIn(table.fileName)
  return year && periodPattern.test(year) ? { from: 'fixed', period: year } : null
}

/** A remembered mapping serves again, except for the period: another edition of the same table has another year. */
const again = (table: Table, remembered: Mapping): Proposal => {
  const year = yearIn(table.fileName)
  const period: Mapping['period'] =
    remembered.period?.from === 'fixed' ? (year ? { from: 'fixed', period: year } : null) : remembered.period
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
  const described =
    table.headerLine === null
      ? []
      : columns.filter((column) => !isTwice(column)).map((column) => describeColumn(table, roles, layout, column))
  const values = described.map(({ sure: _sure, explained: _explained, ...value }): ValueColumn => value)
  const statusColumn = layout?.status ? roles.folded.indexOf(layout.status.column) : -1
  const hasSwingCodes =
    layout === swingLayout ||
    columns.some((column) => filledCells(table.sample, column).some((cell) => swingCodes.has(cell)))
  const split = categoriesOf(table, roles, columns)
  // more than two splits would make hundreds of indicators: start from the total, a person may choose splits
  const categories = split.length > 2 ? [] : split
  const mapping: Mapping = {
    layout: layout?.name ?? 'unknown',
    source: layout?.source ?? stem(table.fileName),
    publisher: layout?.publisher ?? '',
    area:
      table.headerLine === null || area === null
        ? null
        : { by: roles.areaCode === null ? 'name' : 'code', column: area },
    level: levelOf(roles),
    generation: 'detect',
    period: periodOf(table, roles, values),
    categories,
    repeated: split.length > categories.length ? 'add' : 'refuse',
    values,
    aliases: { ...layout?.aliases },
    specials: { ...specialProfiles.programs, ...(hasSwingCodes ? specialProfiles.swing : {}) },
    emptyMeans: 'missing',
    status:
      layout?.status && statusColumn >= 0 ? { column: statusColumn, hiddenWhen: [...layout.status.hiddenWhen] } : null,
    projectionFrom: layout?.projectionFrom ?? null,
  }
  const named = (list: readonly Described[]) => list.map((value) => table.columns[value.column] ?? '')
  const unclear = {
    meaning: named(described.filter((value) => !value.explained)),
    additive: named(described.filter((value) => !value.sure)),
  }
  const leftOut = columns
    .filter(isTwice)
    .map((column) => refuse(table.headerLine ?? 1, table.columns[column] ?? null, null, 'columnTwice'))
  const choices = split.length > 2 ? split.map((one) => table.columns[one.code] ?? '') : []
  return { ok: true, mapping, questions: openQuestions(table, mapping, { ...unclear, categories: choices }), leftOut }
}
