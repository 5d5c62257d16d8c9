import type { Mapping, ValueColumn } from './reading/mapping.ts'
import type { Table } from './reading/table.ts'
import type { Settle, SettledColumn } from './schema.ts'
import { codeFor } from './understand.ts'
import { wellKnown } from './well-known.ts'

export type SettledMapping = { ok: true; mapping: Mapping } | { ok: false; field: string; refusal: 'sameFigureTwice' | 'columnIsTheArea' | 'noSuchColumn' | 'headingWithoutPeriod' }

/**
 * The mapping a person settled, on top of what was proposed: what nobody is asked about (the publisher's layout, hidden rows,
 * names of categories) stays as it was recognised.
 *
 * @param shown the special values as the page listed them, in its order
 */
export function settledMapping(table: Pick<Table, 'fileName' | 'columns'>, proposed: Mapping, shown: Mapping['specials'], typed: Settle): SettledMapping {
  const width = table.columns.length
  const named = [typed.area.column, ...typed.categories, ...columnOf(typed.level), ...columnOf(typed.period), ...typed.columns.map((one) => one.column)]
  if (named.some((column) => column >= width)) return { ok: false, field: 'areaColumn', refusal: 'noSuchColumn' }
  const own = typed.columns.find((one) => one.column === typed.area.column)
  if (own) return { ok: false, field: `use.${own.column}`, refusal: 'columnIsTheArea' }

  const values = typed.columns.map((one) => valueColumn(table, proposed, one))
  const twice = values.findIndex((value, index) => values.slice(0, index).some((other) => other.code === value.code && other.period === value.period))
  const doubled = values[twice]
  const undated = typed.period.from === 'headings' ? values.find((value) => value.period === null) : undefined
  if (undated) return { ok: false, field: `use.${undated.column}`, refusal: 'headingWithoutPeriod' }
  if (doubled) return { ok: false, field: `use.${doubled.column}`, refusal: 'sameFigureTwice' }

  const specials = Object.fromEntries(Object.entries(shown).map(([written, meaning], index) => [written, typed.specials[index] ?? meaning]))
  if (typed.other) specials[typed.other.written] = typed.other.means
  return {
    ok: true,
    mapping: {
      ...proposed,
      source: typed.source,
      publisher: typed.publisher ?? '',
      area: typed.area,
      level: typed.level,
      generation: typed.generation,
      period: typed.period,
      projectionFrom: typed.projectionFrom,
      emptyMeans: typed.emptyMeans,
      categories: typed.categories.map((code) => proposed.categories.find((one) => one.code === code) ?? { code, name: null }),
      specials,
      values,
    },
  }
}

const columnOf = (from: Settle['level'] | Settle['period']): number[] => (from.from === 'column' ? [from.column] : [])

function valueColumn(table: Pick<Table, 'fileName' | 'columns'>, proposed: Mapping, { column, use, name, unit }: SettledColumn): ValueColumn {
  const before = proposed.values.find((value) => value.column === column)
  const plain: ValueColumn = {
    column,
    name,
    unit: unit || 'unknown',
    code: before && !isWellKnown(before.code) ? before.code : codeFor(table, column),
    additive: use === 'adds',
    period: before?.period ?? null,
    projection: before?.projection ?? false,
  }
  if (use === 'population') return { ...plain, code: wellKnown.population, unit: 'persons', additive: true }
  if (use === 'over65') return { ...plain, code: wellKnown.over65, unit: 'persons', additive: true }
  return plain
}

/** Somebody who says that a column is no longer the inhabitants gets a code of its own for it. */
const isWellKnown = (code: string): boolean => code === wellKnown.population || code === wellKnown.over65
