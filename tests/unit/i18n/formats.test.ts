import { describe, expect, test } from 'vitest'
import { formatsFor } from '#lib/time/formats.ts'
import { addDays, dateOf, daysBetween, isDay, mondayOf, today } from '#lib/time/today.ts'

const [nl, en] = [formatsFor('nl'), formatsFor('en')]

describe('dates', () => {
  test('are written out, short, or with their weekday', () => {
    expect(nl.date('2026-11-23')).toBe('23 november 2026')
    expect(nl.shortDate('2026-11-03')).toBe('03/11/2026')
    expect(nl.weekday('2026-11-23')).toBe('maandag 23 november 2026')
    expect(en.date('2026-11-23')).toBe('23 November 2026')
    expect(en.shortDate('2026-11-03')).toBe('03/11/2026')
  })

  test('a moment is told on the clock of Brussels, in 24 hours', () => {
    expect(nl.time(new Date('2026-11-23T22:05:00Z'))).toBe('23:05')
    expect(nl.time(new Date('2026-07-01T22:05:00Z'))).toBe('00:05')
    expect(nl.date(new Date('2026-07-01T22:05:00Z'))).toBe('2 juli 2026')
  })

  test('near days are told in words, far ones by date', () => {
    const now = new Date('2026-11-23T09:00:00Z')
    expect(nl.near('2026-11-23', now)).toBe('vandaag')
    expect(nl.near('2026-11-22', now)).toBe('gisteren')
    expect(nl.near('2026-11-26', now)).toBe('over 3 dagen')
    expect(nl.near('2026-12-08', now)).toBe('8 december')
    expect(nl.near('2027-01-08', now)).toBe('8 januari 2027')
  })
})

describe('numbers', () => {
  test('have a point for thousands and a comma for decimals, in both languages', () => {
    expect(nl.number(1234.5)).toBe('1.234,5')
    expect(en.number(1234.5)).toBe('1.234,5')
    expect(nl.number(2, 1)).toBe('2,0')
    expect(nl.percent(0.214)).toBe('21\u00a0%')
    expect(nl.euro(12500)).toMatch(/€\s12\.500/)
  })
})

describe('days', () => {
  test('today is the day in Brussels, also when London still has yesterday', () => {
    expect(today(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02')
    expect(today(new Date('2026-11-23T23:30:00Z'))).toBe('2026-11-24')
  })

  test('are counted across the change of the clock', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2)
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01')
  })

  test('a week starts on Monday', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
  })

  test.each([
    ['2026-02-30', false],
    ['2026-02-28', true],
    ['26-2-28', false],
    ['2024-02-29', true],
  ])('%s is a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is)
  })

  test('a date column keeps its day', () => {
    expect(today(dateOf('2026-11-23'))).toBe('2026-11-23')
  })
})
