import { describe, expect, it } from 'vitest'
import { belowThreshold, type Measured, share, type SpecialValue, sumFigures } from '#lib/figures/rules.ts'
import { overlaps, sumStatistics } from '#lib/figures/statistics-overlap.ts'

const number = (value: number): Measured => ({ value, special: null })
const without = (special: SpecialValue): Measured => ({ value: null, special })
const additive = { additive: true }

describe('adding up figures', () => {
  it.each([
    ['adds numbers', [number(3), number(4)], { is: 'number', value: 7 }],
    ['a real zero is a number', [number(0), number(0)], { is: 'number', value: 0 }],
    ['leaves no dust of decimals', [number(0.1), number(0.2)], { is: 'number', value: 0.3 }],
    ['a hidden part hides the sum', [number(3), without('hidden')], { is: 'special', special: 'hidden' }],
    ['a missing part breaks the sum', [number(3), without('missing')], { is: 'special', special: 'missing' }],
    ['hidden outweighs missing', [without('missing'), without('hidden')], { is: 'special', special: 'hidden' }],
    ['an empty part is skipped', [number(3), without('empty')], { is: 'number', value: 3 }],
    ['a part without meaning is skipped', [number(3), without('notApplicable')], { is: 'number', value: 3 }],
    [
      'only empty parts stay empty, not zero',
      [without('empty'), without('notApplicable')],
      { is: 'special', special: 'empty' },
    ],
    [
      'only parts without meaning have no meaning',
      [without('notApplicable'), without('notApplicable')],
      { is: 'special', special: 'notApplicable' },
    ],
    ['nothing at all is missing, not zero', [], { is: 'special', special: 'missing' }],
  ])('%s', (_, parts, expected) => expect(sumFigures(parts, additive)).toEqual(expected))

  it('refuses to add medians, even when they are all there', () =>
    expect(sumFigures([number(25_000), number(26_000)], { additive: false })).toEqual({
      is: 'refused',
      reason: 'notAdditive',
    }))
  it('lets a single median pass unchanged', () =>
    expect(sumFigures([number(25_000)], { additive: false })).toEqual({ is: 'number', value: 25_000 }))
})

describe('shares', () => {
  it('divides sums instead of averaging shares', () => {
    const old = sumFigures([number(10), number(90)], additive)
    const all = sumFigures([number(100), number(100)], additive)
    expect(share(old, all)).toEqual({ is: 'number', value: 50 })
  })
  it.each([
    ['hidden', without('hidden'), number(10), 'hidden'],
    ['missing', number(1), without('missing'), 'missing'],
    ['without meaning when there is nobody', number(0), number(0), 'notApplicable'],
  ] as const)('is %s when one of the two has no number to divide', (_, top, bottom, special) =>
    expect(share(sumFigures([top], additive), sumFigures([bottom], additive))).toEqual({ is: 'special', special }),
  )
  it('passes on why a part could not be added', () =>
    expect(share(sumFigures([number(1), number(2)], { additive: false }), { is: 'number', value: 3 })).toEqual({
      is: 'refused',
      reason: 'notAdditive',
    }))
})

describe('the threshold of our own screens', () => {
  it.each([
    [0, false],
    [1, true],
    [4, true],
    [5, false],
    [400, false],
  ])('%d is hidden below 5: %s', (value, hidden) => expect(belowThreshold(value, 5)).toBe(hidden))
})

describe('numbered statistics', () => {
  it.each([
    ['T3.7', 'T3.7.1', true],
    ['T3.7.1', 'T3.7', true],
    ['T3.1', 'T3.1', true],
    ['T3.1', 'T3.10', false],
    ['T3.7.1', 'T3.7.2', false],
  ])('%s and %s overlap: %s', (one, other, expected) => expect(overlaps(one, other)).toBe(expected))
  it('are not added when one contains the other', () =>
    expect(
      sumStatistics(
        [
          { number: 'T3.7', ...number(70) },
          { number: 'T3.7.1', ...number(30) },
        ],
        additive,
      ),
    ).toEqual({ is: 'refused', reason: 'overlap' }))
  it('are added when they stand side by side', () =>
    expect(
      sumStatistics(
        [
          { number: 'T3.7.1', ...number(30) },
          { number: 'T3.7.2', ...number(40) },
        ],
        additive,
      ),
    ).toEqual({ is: 'number', value: 70 }))
})
