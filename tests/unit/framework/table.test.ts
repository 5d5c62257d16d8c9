import { expect, test } from 'vitest'
import { filled, numberOrNull, readTable, yes } from '#prisma/seed/reference/table.ts'

test('a table with other columns than expected is refused, with the columns it has', () => {
  expect(() => readTable('mergers.tsv', ['from', 'to'])).toThrow('found from_nis')
})

test('an empty number is unknown, never zero', () => {
  expect(numberOrNull(null)).toBeNull()
  expect(numberOrNull('0')).toBe(0)
  expect(() => numberOrNull('x')).toThrow('"x" is not a number')
})

test('an empty cell where a value is needed, or a mark that is neither yes nor no, is refused', () => {
  expect(() => filled(null)).toThrow('empty cell')
  expect(yes('no')).toBe(false)
  expect(() => yes('ja')).toThrow('neither yes nor no')
})
