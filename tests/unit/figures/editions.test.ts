import { describe, expect, it } from 'vitest'
import { compareEditions } from '#lib/figures/editions.ts'
import type { FigureRow } from '#lib/figures/rules.ts'
import { trendOf } from '#lib/figures/trend.ts'

const row = (more: Partial<FigureRow> = {}): FigureRow => ({
  indicatorCode: 'population',
  areaGeneration: '2025',
  areaLevel: 'municipality',
  areaCode: '72043',
  period: '2020',
  value: 100,
  special: null,
  projection: false,
  ...more,
})

describe('comparing editions', () => {
  it('finds nothing changed when the same file comes again', () => {
    const rows = [row(), row({ period: '2021', value: null, special: 'hidden' })]
    const { unchanged, changed, added, gone } = compareEditions(rows, structuredClone(rows))
    expect([unchanged.length, changed.length, added.length, gone.length]).toEqual([2, 0, 0, 0])
  })
  it('shows what changed, what came and what went', () => {
    const before = [row(), row({ areaCode: '72037', value: 5 }), row({ areaCode: '36012', value: 7 })]
    const after = [row({ value: 101 }), row({ areaCode: '72037', value: 5 }), row({ areaCode: '34009', value: 9 })]
    const compared = compareEditions(before, after)
    expect(compared.changed).toEqual([{ before: before[0], after: after[0] }])
    expect(compared.added.map((one) => one.areaCode)).toEqual(['34009'])
    expect(compared.gone.map((one) => one.areaCode)).toEqual(['36012'])
  })
  it.each([
    ['a number that becomes hidden', row({ value: null, special: 'hidden' })],
    ['a forecast that becomes an observation', row({ projection: true })],
  ])('sees %s as changed', (_, after) => expect(compareEditions([row()], [after]).changed).toHaveLength(1))
  it('does not call a year gone that the newer edition no longer prints', () =>
    expect(compareEditions([row({ period: '2010' })], [row({ period: '2021' })]).gone).toEqual([]))
})

describe('the trend', () => {
  it('goes from the first to the last observed number and leaves forecasts out', () => {
    const trend = trendOf([
      row({ period: '2030', value: 130, projection: true }),
      row({ period: '2020', value: 110 }),
      row({ period: '2010', value: 100 }),
    ])
    expect(trend.points.map((point) => [point.period, point.projection])).toEqual([
      ['2010', false],
      ['2020', false],
      ['2030', true],
    ])
    expect(trend.change).toEqual({ from: '2010', to: '2020', difference: 10, percent: 10 })
  })
  it('keeps a gap where a year is hidden', () =>
    expect(
      trendOf([row({ period: '2010' }), row({ period: '2011', value: null, special: 'hidden' })]).points[1]?.special,
    ).toBe('hidden'))
  it('says nothing of change with one number', () => expect(trendOf([row()]).change).toBeNull())
  it('gives no percentage from zero', () =>
    expect(trendOf([row({ period: '2010', value: 0 }), row()]).change?.percent).toBeNull())
})
