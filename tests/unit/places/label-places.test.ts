import fc from 'fast-check'
import { expect, it } from 'vitest'
import { labelPlaces, type Spot } from '#components/places/label-places.ts'

const spot = (id: string, x: number, y: number, r = 8, name = 'Overpelt'): Spot => ({ id, name, x, y, r })

it('a name stands under its circle where there is room', () => {
  expect(labelPlaces([spot('a', 200, 150)], 420, 300).get('a')).toMatchObject({ x: 200, anchor: 'middle' })
})

it('the bigger place keeps its name where two would cover each other', () => {
  const crowd = [spot('small', 200, 150, 5), spot('big', 204, 152, 14), ...[1, 2, 3, 4].map((n) => spot(`round${n}`, 200 + n * 3, 150 - n * 2, 5))]
  const found = labelPlaces(crowd, 420, 300)
  expect(found.has('big')).toBe(true)
  expect(found.size).toBeLessThan(crowd.length)
})

it('no name leaves the drawing', () => {
  const anywhere = fc.array(fc.record({ x: fc.integer({ min: 0, max: 420 }), y: fc.integer({ min: 0, max: 300 }), r: fc.integer({ min: 5, max: 15 }) }), { maxLength: 25 })
  fc.assert(
    fc.property(anywhere, (circles) => {
      const places = labelPlaces(circles.map(({ x, y, r }, index) => spot(String(index), x, y, r, 'Buurt')), 420, 300)
      for (const { x, y } of places.values()) expect(x >= 0 && x <= 420 && y >= 0 && y <= 300).toBe(true)
    }),
  )
})
