import type { Cell, CountTable } from '#lib/referral-figures/rules/count-table.ts'

type Shown<Column extends string> = readonly Readonly<Record<Column, Cell>>[]
type Filled<Column extends string> = Partial<Record<Column, number>>

// Readers who want to know what is hidden, written apart from the product. They know the rules of the house: what `few` means,
// that a count hidden among shown ones is no small one, what a row adds up to, and that no part is more than its whole.

const small = (count: number): boolean => count >= 1 && count <= 4
const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0)

/** From the least to the most that a cell can be, at first sight. */
function firstSight<Column extends string>({ total }: CountTable<Column>, shown: Shown<Column>, column: Column): { least: number; most: number }[] {
  const nothingShown = shown.every((row) => row[column] === 'hidden' || row[column] === 0)
  return shown.map((row) => {
    const cell = row[column]
    if (typeof cell === 'number') return { least: cell, most: cell }
    if (cell === 'few') return { least: 1, most: 4 }
    return { least: nothingShown ? 0 : 5, most: Math.max(4, total[column]) }
  })
}

/**
 * Tries every table that looks as shown, for small tables: is there one in which this count is another than it really is?
 */
export function couldBeOther<Column extends string>(table: CountTable<Column>, shown: Shown<Column>, at: { row: number; column: Column }): boolean {
  const really = table.rows[at.row]?.[at.column]
  const ways = table.columns.map((column) => ({ column, ways: waysToFill(table, shown, column) }))
  const search = (left: typeof ways, world: readonly Filled<Column>[]): boolean => {
    const [next, ...rest] = left
    if (!next) return world[at.row]?.[at.column] !== really
    return next.ways.some((values) => {
      const grown = world.map((row, index) => ({ ...row, [next.column]: values[index] }) as Filled<Column>)
      return holds(table, grown) && search(rest, grown)
    })
  }
  return search(ways, table.rows.map(() => ({})))
}

function waysToFill<Column extends string>(table: CountTable<Column>, shown: Shown<Column>, column: Column): number[][] {
  const total = table.total[column]
  const ranges = firstSight(table, shown, column)
  const filled = ranges.reduce<number[][]>(
    (made, { least, most }) => made.flatMap((values) => Array.from({ length: most - least + 1 }, (_, more) => [...values, least + more])).filter((values) => !table.addsUp || sum(values) <= Math.max(4, total)),
    [[]],
  )
  return table.addsUp ? filled.filter((values) => (small(total) ? small(sum(values)) : sum(values) === total)) : filled
}

/** What is filled in so far contradicts nothing. */
const holds = <Column extends string>({ within }: CountTable<Column>, world: readonly Filled<Column>[]): boolean =>
  world.every((row) => within.every(({ parts, whole }) => row[whole] === undefined || sum(parts.map((part) => row[part] ?? 0)) <= row[whole]))

/**
 * Narrows what every hidden count can be, by the totals and by what is part of what, until nothing gets narrower; for tables of
 * any size. Answers the places that are certain in the end.
 */
export function narrowedDown<Column extends string>(table: CountTable<Column>, shown: Shown<Column>): { row: number; column: Column }[] {
  const ranges = new Map(table.columns.map((column) => [column, firstSight(table, shown, column)]))
  const at = (row: number, column: Column) => ranges.get(column)?.[row] ?? { least: 0, most: 0 }
  let narrower = true
  const narrow = (row: number, column: Column, { least = 0, most = Infinity }: { least?: number; most?: number }) => {
    const range = at(row, column)
    if (least <= range.least && most >= range.most) return
    range.least = Math.max(range.least, least)
    range.most = Math.min(range.most, most)
    narrower = true
  }
  while (narrower) {
    narrower = false
    for (const row of table.rows.keys()) {
      for (const { parts, whole } of table.within) {
        narrow(row, whole, { least: sum(parts.map((part) => at(row, part).least)) })
        for (const part of parts) narrow(row, part, { most: at(row, whole).most - sum(parts.filter((one) => one !== part).map((one) => at(row, one).least)) })
      }
      for (const column of table.addsUp ? table.columns : []) {
        const others = table.rows.map((_, index) => index).filter((index) => index !== row).map((index) => at(index, column))
        const [low, high] = small(table.total[column]) ? [1, 4] : [table.total[column], table.total[column]]
        narrow(row, column, { least: low - sum(others.map(({ most }) => most)), most: high - sum(others.map(({ least }) => least)) })
      }
    }
  }
  return table.rows.flatMap((_, row) => table.columns.filter((column) => at(row, column).least === at(row, column).most).map((column) => ({ row, column })))
}
