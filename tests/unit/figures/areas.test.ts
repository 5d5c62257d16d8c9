import { describe, expect, it } from 'vitest'
import { sumOverAreas, sumToLargerAreas } from '#lib/figures/area-sums.ts'
import { cannotBeLocated, outsideFlanders } from '#lib/figures/areas.ts'
import type { FigureRow, Measured } from '#lib/figures/rules.ts'
import { referenceAreas } from '#tests/unit/figures/reference-areas.ts'

const areas = referenceAreas()
const figure = (code: string, value: number | null, more: Partial<FigureRow> = {}): FigureRow => ({
  indicatorCode: 'population',
  areaGeneration: '2018',
  areaLevel: 'municipality',
  areaCode: code,
  period: '2013',
  value,
  special: null,
  projection: false,
  ...more,
})
const indicators = new Map([
  ['population', { code: 'population', additive: true }],
  ['median', { code: 'median', additive: false }],
])
const merged = { from: { level: 'municipality', generation: '2018' }, to: 'municipality' } as const

describe('known areas', () => {
  it.each([
    ['2018', ['72025', '72029', '44034', '11002']],
    ['2024', ['72043', '44034', '11002']],
    ['2025', ['72043', '11002']],
  ] as const)(
    'of Pelt, Neerpelt, Overpelt, old Lochristi and Antwerp, the generation %s knows %j',
    (generation, expected) =>
      expect(
        ['72043', '72025', '72029', '44034', '11002'].filter((code) => areas.find(generation, 'municipality', code)),
      ).toEqual(expected),
  )
  it('knows that Neerpelt and Overpelt lie in Pelt today', () =>
    expect([...areas.codesOf('72043')].sort()).toEqual(['72025', '72029', '72043']))
  it('follows a municipality through the years as long as nothing changes', () => {
    const deerlijk = areas.find('2018', 'municipality', '34009')
    expect(deerlijk && areas.unchangedSince(deerlijk).generation).toBe('2025')
  })
  it('keeps Antwerp of before it took Borsbeek in apart, although its code stayed', () => {
    const antwerp = areas.find('2024', 'municipality', '11002')
    expect(antwerp && areas.unchangedSince(antwerp).generation).toBe('2024')
  })
  it('finds names whatever their case and accents', () =>
    expect(areas.findByName('2025', 'municipality', 'HAMONT-ACHEL').map((area) => area.code)).toEqual(['72037']))
  it('never reads the municipality from the code', () =>
    expect(areas.find('2024', 'sector', '72025A00-')?.nisCode).toBe('72043'))
  it.each([
    ['21004', true],
    ['25005', true],
    ['52011', true],
    ['92094', true],
    ['23027', false],
    ['24001', false],
    ['72043', false],
    ['99991', false],
  ])('%s lies outside Flanders: %s', (code, expected) => expect(outsideFlanders(code)).toBe(expected))
  it('recognises the codes for people who cannot be placed', () => expect(cannotBeLocated('99992')).toBe(true))
})

describe('sums over areas', () => {
  it('adds merged municipalities', () => {
    const { rows } = sumToLargerAreas([figure('72025', 16_844), figure('72029', 14_686)], merged, areas, indicators)
    expect(rows).toEqual([figure('72043', 31_530, { areaGeneration: '2025' })])
  })
  it('makes no merged municipality out of half of it', () =>
    expect(sumToLargerAreas([figure('72025', 16_844)], merged, areas, indicators).rows[0]?.special).toBe('missing'))
  it('refuses to merge medians', () => {
    const { rows, refused } = sumToLargerAreas(
      [figure('72025', 1, { indicatorCode: 'median' }), figure('72029', 2, { indicatorCode: 'median' })],
      merged,
      areas,
      indicators,
    )
    expect([rows, refused]).toEqual([
      [],
      [{ indicatorCode: 'median', areaCode: '72043', period: '2013', reason: 'notAdditive' }],
    ])
  })
  it('carries the median of a municipality that never merged', () =>
    expect(
      sumToLargerAreas(
        [figure('34009', 9, { indicatorCode: 'median', areaGeneration: '2025' })],
        merged,
        areas,
        indicators,
      ).rows[0]?.value,
    ).toBe(9))
  it('misses a sector that is on the map, and does not miss one where nobody can be placed', () => {
    const sectors = areas.within('34009', '2024', 'sector')
    const known = (skip: (code: string) => boolean) =>
      new Map<string, Measured>(
        sectors.filter((area) => !skip(area.code)).map((area) => [area.code, { value: 1, special: null }]),
      )
    expect(
      sumOverAreas(
        sectors,
        known((code) => code.endsWith('ZZZZ')),
        { additive: true },
      ),
    ).toEqual({ is: 'number', value: 16 })
    expect(
      sumOverAreas(
        sectors,
        known((code) => code === '34009A001'),
        { additive: true },
      ),
    ).toEqual({ is: 'special', special: 'missing' })
  })
  it('refuses to add sectors of two generations', () => {
    const mixed = [
      ...areas.within('34009', '2024', 'sector').slice(0, 1),
      ...areas.within('34009', '2025', 'sector').slice(0, 1),
    ]
    expect(sumOverAreas(mixed, new Map(), { additive: true })).toEqual({ is: 'refused', reason: 'generationsDiffer' })
  })
})
