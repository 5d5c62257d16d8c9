import { fewest, isFew, type CountTable, type Marks } from './count-table.ts'

type Counts<Column extends string> = Readonly<Record<Column, number>>

/**
 * Whether a reader who sees what is open, the totals, and how the table hangs together, cannot be sure of this hidden count:
 * is there another table that looks exactly the same, in which it is one more or one less? Looked for by moving one card from
 * one row to another, or, where the total is hidden too or rows do not add up, by adding or leaving out one card.
 */
export function couldDiffer<Column extends string>(table: CountTable<Column>, marks: Marks<Column>, row: number, column: Column): boolean {
  const hidden = table.columns.filter((one) => one !== column && marks.at(row, one) !== 'open')
  return [1, -1].some((by) =>
    subsets(hidden).some((also) => {
      const moved = [column, ...also]
      if (!looksTheSame(table, marks, row, moved, by)) return false
      if (freeToChange(table, moved, by)) return true
      return table.rows.some((_, other) => other !== row && looksTheSame(table, marks, other, moved, -by))
    }),
  )
}

/** Would this row look the same, and still hang together, with one more or one less in these columns? */
function looksTheSame<Column extends string>(table: CountTable<Column>, marks: Marks<Column>, row: number, moved: readonly Column[], by: number): boolean {
  const before = table.rows[row]
  if (!before) return false
  const after = changed(before, moved, by)
  return moved.every((column) => fits(marks, row, column, after[column])) && hangsTogether(table, before, after)
}

function fits<Column extends string>(marks: Marks<Column>, row: number, column: Column, count: number): boolean {
  const mark = marks.at(row, column)
  if (mark === 'open') return false
  if (mark === 'few') return isFew(count)
  // Of a count that is hidden beside others, a reader may know that it is not a small one.
  return marks.blank.has(column) ? count >= 0 : count >= fewest
}

/** Nothing holds the sum of these columns: rows do not add up, or no total of them is shown. */
function freeToChange<Column extends string>({ addsUp, total, within }: CountTable<Column>, moved: readonly Column[], by: number): boolean {
  if (!addsUp) return true
  const after = changed(total, moved, by)
  return moved.every((column) => isFew(total[column]) && isFew(after[column])) && hangsTogether({ within }, total, after)
}

const changed = <Column extends string>(counts: Counts<Column>, moved: readonly Column[], by: number): Counts<Column> => ({
  ...counts,
  ...Object.fromEntries(moved.map((column) => [column, counts[column] + by])),
})

/** No part is more than its whole, unless it was so already. */
const hangsTogether = <Column extends string>({ within }: Pick<CountTable<Column>, 'within'>, before: Counts<Column>, after: Counts<Column>): boolean =>
  within.every(({ parts, whole }) => excess(parts, whole, after) <= Math.max(0, excess(parts, whole, before)))

const excess = <Column extends string>(parts: readonly Column[], whole: Column, counts: Counts<Column>): number =>
  parts.reduce((sum, part) => sum + counts[part], 0) - counts[whole]

/** Every selection of these, the smallest first. */
const subsets = <Item>(items: readonly Item[]): Item[][] =>
  items.reduce<Item[][]>((made, item) => [...made, ...made.map((one) => [...one, item])], [[]]).sort((one, other) => one.length - other.length)
