import { asKept, type Measured, type SpecialValue } from '#lib/figures/rules.ts'
import type { Mapping } from '#lib/figures/reading/mapping.ts'
import { readNumber } from '#lib/figures/reading/numbers.ts'
import type { RefusalReason } from '#lib/figures/reading/problems.ts'
import type { Cell, Decimal } from '#lib/figures/reading/table.ts'

/** More than the database keeps before the decimal sign. */
const largest = 1e15

export type ReadCell = ({ is: 'measured' } & Measured) | { is: 'refused'; reason: RefusalReason }

const special = (meaning: SpecialValue): ReadCell => ({ is: 'measured', value: null, special: meaning })

/**
 * The figure in a cell: a number, or why there is none. `hidden` says that the row's status column tells the publisher
 * kept its numbers back: then what looks missing is hidden.
 */
export const readCell = (
  cell: Cell,
  decimal: Decimal,
  mapping: Pick<Mapping, 'specials' | 'emptyMeans'>,
  hidden: boolean,
): ReadCell => {
  const text = cell === null ? '' : String(cell).trim()
  const meaning = text === '' ? mapping.emptyMeans : mapping.specials[text]
  if (meaning) return special(hidden && meaning === 'missing' ? 'hidden' : meaning)
  const value = typeof cell === 'number' ? cell : readNumber(text, decimal)
  if (value === null || !Number.isFinite(value)) {
    const otherwise = readNumber(text, decimal === '.' ? ',' : '.')
    return { is: 'refused', reason: value === null && otherwise !== null ? 'otherDecimal' : 'notANumber' }
  }
  return Math.abs(value) >= largest
    ? { is: 'refused', reason: 'numberTooLarge' }
    : { is: 'measured', value: asKept(value), special: null }
}
