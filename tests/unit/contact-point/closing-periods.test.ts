import { describe, expect, it } from 'vitest'
import { asPeriods, closesTooLong, daysOf, holidayName, longestClosing } from '#lib/contact-point/closing-periods.ts'
import { belgianHolidays } from '#lib/time/holidays.ts'
import { addDays, type Day } from '#lib/time/today.ts'

describe('closing days', () => {
  it('that follow each other for one reason are one stretch', () => {
    expect(asPeriods([
      { day: '2026-12-26', reason: 'Kerst' }, { day: '2026-12-24', reason: 'Kerst' }, { day: '2026-12-25', reason: 'Kerst' },
      { day: '2026-12-27', reason: 'Opleiding' }, { day: '2026-12-29', reason: 'Opleiding' },
    ])).toEqual([
      { from: '2026-12-24', until: '2026-12-26', reason: 'Kerst' },
      { from: '2026-12-27', until: '2026-12-27', reason: 'Opleiding' },
      { from: '2026-12-29', until: '2026-12-29', reason: 'Opleiding' },
    ])
    expect(asPeriods([])).toEqual([])
  })

  it('are every day from one to the other', () => {
    expect(daysOf('2026-12-30', '2027-01-02')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'])
    expect(daysOf('2026-12-30', '2026-12-30')).toEqual(['2026-12-30'])
  })

  const calendar = (closed: readonly Day[], weekdays = [1, 2, 3, 4, 5]) => ({ weekdays: new Set(weekdays), closed: new Set(closed) })
  const from: Day = '2026-06-01' // a Monday
  it.each([[1, false], [10, false], [26, false], [longestClosing, true]])('for %i days from a Monday are too many: %s', (days, tooLong) => {
    const until = addDays(from, days - 1)
    expect(closesTooLong({ from, until }, calendar(daysOf(from, until)))).toBe(tooLong)
  })

  it('count together with those on either side', () => {
    const july = daysOf('2026-07-01', '2026-07-20')
    const later = daysOf('2026-07-21', '2026-08-05')
    expect(closesTooLong({ from: '2026-07-21', until: '2026-08-05' }, calendar(later))).toBe(false)
    expect(closesTooLong({ from: '2026-07-21', until: '2026-08-05' }, calendar([...july, ...later]))).toBe(true)
    expect(closesTooLong({ from: '2026-07-01', until: '2026-07-20' }, calendar([...july, ...later]))).toBe(true)
  })

  it('are too many sooner where somebody is there one day a week', () => {
    const until = addDays(from, 27)
    expect(closesTooLong({ from, until }, calendar(daysOf(from, until), [1]))).toBe(true)
    expect(closesTooLong({ from, until: addDays(from, 6) }, calendar(daysOf(from, addDays(from, 6)), [1]))).toBe(false)
  })
})

it('every public holiday has its name, and no other day', () => {
  for (const year of [2024, 2026, 2027, 2038]) {
    const named = [...belgianHolidays(year)].map(holidayName)
    expect(named).not.toContain(null)
    expect(new Set(named).size).toBe(10)
  }
  expect(holidayName('2026-12-24')).toBeNull()
})
