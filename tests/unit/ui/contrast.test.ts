import { describe, expect, test } from 'vitest'
import { contrast } from '#lib/accent/contrast.ts'
import { tokens } from '../../../tailwind.config.ts'
import type { Theme, Token } from '../../../tailwind.config.ts'

const grounds: Token[] = ['paper', 'surface', 'sunken']

/** Which words stand on which ground: 4.5 to 1 (WCAG 1.4.3). */
const texts: [Token, Token[]][] = [
  ['ink', [...grounds, 'seaSoft', 'amberSoft', 'goodSoft', 'lateSoft']],
  ['muted', [...grounds, 'seaSoft', 'amberSoft']],
  ['sea', [...grounds, 'seaSoft']],
  ['seaDeep', [...grounds, 'seaSoft']],
  ['amber', [...grounds, 'amberSoft']],
  ['good', [...grounds, 'goodSoft']],
  ['late', [...grounds, 'lateSoft']],
  ['onSea', ['sea', 'seaDeep']],
]

/** Which shapes carry meaning on which ground: 3 to 1 (WCAG 1.4.11). */
const graphics: [Token, Token[]][] = [
  ['sea', [...grounds, 'seaSoft']],
  ['seaMid', ['paper', 'surface']],
  ['amberFill', grounds],
  ['edge', [...grounds, 'seaSoft']],
  ['focus', [...grounds, 'seaSoft', 'amberSoft', 'goodSoft', 'lateSoft']],
  ['late', [...grounds, 'lateSoft']],
]

describe.each(['light', 'dark'] as Theme[])('in the %s theme', (theme) => {
  const pairs = (list: [Token, Token[]][]) =>
    list.flatMap(([front, backs]) => backs.map((back) => [front, back] as const))

  test.each(pairs(texts))('words in %s are readable on %s', (front, back) => {
    expect(contrast(tokens[theme][front], tokens[theme][back])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(pairs(graphics))('shapes in %s stand out on %s', (front, back) => {
    expect(contrast(tokens[theme][front], tokens[theme][back])).toBeGreaterThanOrEqual(3)
  })
})

test('black on white is 21 to 1 and a colour on itself 1 to 1', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
  expect(contrast('#123456', '#123456')).toBe(1)
})
