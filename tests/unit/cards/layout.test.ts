import { describe, expect, it } from 'vitest'
import { mostCards, setting, sheetsOf } from '#lib/cards/rules/layout.ts'

const numbers = (size: number) => Array.from({ length: size }, (_, at) => at + 1)

describe('the sheets', () => {
  it.each([
    ['a4', 1, [[1]]],
    ['a4', 2, [[1, 2]]],
    ['a4', 5, [[1, 4], [2, 5], [3]]],
    ['a4', 6, [[1, 4], [2, 5], [3, 6]]],
    ['a5', 3, [[1], [2], [3]]],
  ] as const)('on %s for %i cards', (format, size, sheets) => {
    expect(sheetsOf(numbers(size), format)).toEqual(sheets)
  })

  it('are in order once the pile is cut through and the right half laid under the left', () => {
    for (let size = 1; size <= mostCards; size++) {
      const sheets = sheetsOf(numbers(size), 'a4')
      const left = sheets.map(([one]) => one)
      const right = sheets.flatMap(([, other]) => other ?? [])
      expect([...left, ...right], `${size} cards`).toEqual(numbers(size))
    }
  })

  it('of no cards are none', () => {
    expect(sheetsOf([], 'a4')).toEqual([])
  })
})

describe('the words above the tear line', () => {
  it.each([
    ['roomy', 'Samen bekijken wat helpt', 'Iemand komt langs en luistert.'],
    ['tight', 'Een titel die niet meer op één regel past, echt niet', 'Kort.'],
    ['tight', 'Kort', 'x'.repeat(151)],
  ] as const)('are set %s', (how, title, offer) => {
    expect(setting({ title, offer })).toBe(how)
  })
})
