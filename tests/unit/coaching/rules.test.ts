import { expect, test } from 'vitest'
import { isOpened, whyNotOpen } from '#lib/coaching/rules.ts'

const today = '2026-11-23'

test.each([
  ['today itself', '2026-11-23', null],
  ['a year ahead', '2027-11-23', null],
  ['yesterday', '2026-11-22', 'endBeforeToday'],
  ['two years ahead', '2028-11-23', 'tooLong'],
] as const)('opening until %s (%s) answers %s', (_name, until, why) => {
  expect(whyNotOpen(until, today)).toBe(why)
})

test.each([
  [null, false],
  ['2026-11-23', true],
  ['2026-11-22', false],
] as const)('opened until %s is open: %s', (until, open) => {
  expect(isOpened(until, today)).toBe(open)
})
