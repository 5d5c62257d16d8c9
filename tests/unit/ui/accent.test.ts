import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrast } from '#lib/accent/contrast.ts'
import { nearestAccessibleAccent } from '#lib/accent/nearest-accessible-accent.ts'
import { hexOf, oklab } from '#lib/accent/oklch.ts'
import { tokens } from '../../../tailwind.config.ts'
import type { Theme } from '../../../tailwind.config.ts'

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`)

describe("a municipality's accent", () => {
  test('a deep colour may stay as it is in the light theme', () => {
    expect(nearestAccessibleAccent('#7A1F5C', 'light')).toEqual({ passes: true, nearest: '#7A1F5C' })
  })

  test('a bright yellow is refused there, with a darker yellow in its place', () => {
    const { passes, nearest } = nearestAccessibleAccent('#FFD500', 'light')
    expect(passes).toBe(false)
    const [light, a, b] = oklab(nearest)
    expect(light).toBeLessThan(oklab('#FFD500')[0])
    expect(Math.atan2(b, a)).toBeCloseTo(Math.atan2(oklab('#FFD500')[2], oklab('#FFD500')[1]), 1)
  })

  test.each(['light', 'dark'] as Theme[])(
    'whatever is asked, what is proposed in %s can be read on page and cards',
    (theme) => {
      fc.assert(
        fc.property(colour, (asked) => {
          const { nearest } = nearestAccessibleAccent(asked, theme)
          expect(contrast(nearest, tokens[theme].paper)).toBeGreaterThanOrEqual(4.5)
          expect(contrast(nearest, tokens[theme].surface)).toBeGreaterThanOrEqual(4.5)
        }),
      )
    },
  )

  test('no more is changed than contrast asks for', () => {
    const { nearest } = nearestAccessibleAccent('#888888', 'light')
    const tightest = Math.min(contrast(nearest, tokens.light.paper), contrast(nearest, tokens.light.surface))
    expect(tightest).toBeLessThan(4.7)
  })

  test('a colour survives the way through Oklab and back', () => {
    fc.assert(
      fc.property(colour, (asked) => {
        expect(contrast(hexOf(oklab(asked)), asked)).toBeLessThan(1.02)
      }),
    )
  })

  test('what is no colour is refused', () => {
    expect(() => nearestAccessibleAccent('red', 'light')).toThrow('not a colour')
  })
})
