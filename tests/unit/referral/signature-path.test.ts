import fc from 'fast-check'
import { expect, test } from 'vitest'
import { signaturePath } from '#components/referral-send/signature-path.ts'
import { isDrawn } from '#lib/referral/agreement/drawn.ts'

test('strokes become lines between whole points in one size, whatever the screen', () => {
  const strokes = [[{ x: 15.4, y: 20.6 }, { x: 30, y: 40 }], [{ x: 1, y: 1 }]]
  expect(signaturePath(strokes, 300)).toBe('M31 41L60 80M2 2L1 2')
  expect(signaturePath([], 300)).toBe('')
})

test('whatever is drawn, however long, is a signature the server takes', () => {
  const point = fc.record({ x: fc.double({ min: -50, max: 2000, noNaN: true }), y: fc.double({ min: -50, max: 900, noNaN: true }) })
  const strokes = fc.array(fc.array(point, { minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 8 })
  fc.assert(fc.property(strokes, fc.integer({ min: 200, max: 1200 }), (drawn, width) => isDrawn(signaturePath(drawn, width))))
  const long = [Array.from({ length: 9000 }, (_, i) => ({ x: i % 600, y: (i * 7) % 200 }))]
  expect(isDrawn(signaturePath(long, 600))).toBe(true)
})
