import { isNumeric } from './reading/numbers.ts'
import type { Mapping, ValueColumn } from './reading/mapping.ts'
import type { Table } from './reading/table.ts'
import type { ColumnUse } from './schema.ts'
import { wellKnown } from './well-known.ts'

/** A column of numbers as a person is asked about it. */
export interface AskedColumn {
  column: number
  /** Above the column in the file. */
  heading: string
  use: ColumnUse
  name: string
  unit: string
}

/**
 * The columns that are figures now, and others with numbers that could be: those that were proposed before, and any in whose
 * first rows a number stands. Where, when and at which level are asked apart.
 */
export function columnsToAsk(table: Pick<Table, 'columns' | 'sample' | 'decimal'>, mapping: Mapping, proposed: Mapping): { taken: AskedColumn[]; others: AskedColumn[] } {
  const elsewhere = new Set([mapping.area?.column, columnOf(mapping.level), columnOf(mapping.period), mapping.status?.column])
  const now = new Map(mapping.values.map((value) => [value.column, value]))
  const before = new Map(proposed.values.map((value) => [value.column, value]))
  const holdsNumbers = (column: number) => table.sample.some((row) => isNumeric(row.cells[column] ?? null, table.decimal))
  const taken = mapping.values.map((value) => asked(table, value, useOf(value)))
  const others = table.columns.flatMap((heading, column): AskedColumn[] => {
    if (now.has(column) || elsewhere.has(column)) return []
    const known = before.get(column)
    if (known) return [asked(table, known, 'leave')]
    return holdsNumbers(column) ? [{ column, heading, use: 'leave', name: heading, unit: 'unknown' }] : []
  })
  return { taken, others }
}

const columnOf = (from: Mapping['level'] | Mapping['period']): number | undefined => (from?.from === 'column' ? from.column : undefined)

const asked = (table: Pick<Table, 'columns'>, { column, name, unit }: ValueColumn, use: ColumnUse): AskedColumn => ({
  column, name, unit, use, heading: table.columns[column] ?? name,
})

function useOf({ code, additive }: ValueColumn): ColumnUse {
  if (code === wellKnown.population) return 'population'
  if (code === wellKnown.over65) return 'over65'
  return additive ? 'adds' : 'stands'
}
