import { expect, test } from 'vitest'
import { dayToWork } from '#lib/night/rules.ts'

test.each([
  ['a winter night, a minute too early', '2026-11-25T04:29:59Z', null],
  ['half past five in winter', '2026-11-25T04:30:00Z', '2026-11-25'],
  ['half past five in summer', '2026-07-01T03:30:00Z', '2026-07-01'],
  ['the same hour in UTC, in winter', '2026-12-01T03:30:00Z', null],
  ['the night the clock goes forward', '2026-03-29T03:30:00Z', '2026-03-29'],
  ['the night before', '2026-03-28T03:30:00Z', null],
  ['the night the clock goes back', '2026-10-25T04:30:00Z', '2026-10-25'],
  ['an hour earlier that night', '2026-10-25T03:30:00Z', null],
  ['in the evening, when the machine was off all day', '2026-11-25T21:30:00Z', '2026-11-25'],
  ['half an hour after midnight, which is still yesterday in UTC', '2026-11-25T23:30:00Z', null],
])('%s', (_, moment, day) => {
  expect(dayToWork(new Date(moment))).toBe(day)
})

test('over a whole year each day is worked, and its first hour is half past five in Brussels', () => {
  const seen = new Map<string, string>()
  const start = Date.UTC(2026, 0, 1, 0, 30)
  for (let hour = 0; hour < 365 * 24; hour++) {
    const now = new Date(start + hour * 3_600_000)
    const day = dayToWork(now)
    if (day && !seen.has(day)) seen.set(day, now.toLocaleTimeString('en-GB', { timeZone: 'Europe/Brussels' }))
  }
  expect(seen.size).toBe(365)
  expect([...new Set(seen.values())]).toEqual(['05:30:00'])
})
