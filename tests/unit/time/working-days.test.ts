import { describe, expect, it } from 'vitest'
import { belgianHolidays, easter } from '#lib/time/holidays.ts'
import type { Day } from '#lib/time/today.ts'
import { addStaffedDays, isStaffed, staffedDaysBetween, type StaffedCalendar } from '#lib/time/working-days.ts'

const weekdays: StaffedCalendar = { weekdays: new Set([1, 2, 3, 4, 5]), closed: new Set() }

describe('public holidays', () => {
  it.each<[number, Day]>([[2024, '2024-03-31'], [2025, '2025-04-20'], [2026, '2026-04-05'], [2027, '2027-03-28'], [2038, '2038-04-25']])('Easter of %i is on %s', (year, day) => {
    expect(easter(year)).toBe(day)
  })

  it('are the ten of the law', () => {
    expect([...belgianHolidays(2026)].sort()).toEqual([
      '2026-01-01', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-07-21', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25',
    ])
  })
})

describe('a day counts when somebody is there', () => {
  const closedMonday: StaffedCalendar = { weekdays: new Set([1, 3]), closed: new Set<Day>(['2026-11-30']) }
  it.each<[string, Day, StaffedCalendar, boolean]>([
    ['an ordinary Wednesday', '2026-11-25', weekdays, true],
    ['a Saturday', '2026-11-28', weekdays, false],
    ['Armistice Day, a Wednesday', '2026-11-11', weekdays, false],
    ['a Monday on which it is closed', '2026-11-30', closedMonday, false],
    ['a Tuesday without anybody', '2026-12-01', closedMonday, false],
    ['a Wednesday with somebody', '2026-12-02', closedMonday, true],
  ])('%s', (_, day, calendar, staffed) => {
    expect(isStaffed(day, calendar)).toBe(staffed)
  })
})

describe('counting staffed days', () => {
  it.each<[string, Day, number, Day]>([
    ['over a weekend', '2026-11-25', 5, '2026-12-02'],
    ['over a holiday', '2026-11-10', 1, '2026-11-12'],
    ['over Easter Monday', '2026-04-03', 1, '2026-04-07'],
    ['from a Sunday', '2026-11-29', 1, '2026-11-30'],
    ['over the turn of the year', '2026-12-24', 3, '2026-12-30'],
  ])('%s', (_, from, days, to) => {
    expect(addStaffedDays(from, days, weekdays)).toBe(to)
    expect(staffedDaysBetween(from, to, weekdays)).toBe(days)
  })

  it('is nothing backwards', () => {
    expect(staffedDaysBetween('2026-11-25', '2026-11-20', weekdays)).toBe(0)
  })
})
