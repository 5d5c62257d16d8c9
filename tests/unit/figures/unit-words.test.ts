import { describe, expect, it } from 'vitest'
import { unitWordsIn } from '#lib/figures/unit-words.ts'
import { themes } from '#lib/figures/themes.ts'
import { units } from '#lib/figures/units.ts'

const [nl, en] = [await unitWordsIn('nl'), await unitWordsIn('en')]

describe('a figure with its unit', () => {
  it.each([
    [1531, 'persons', '1.531 personen', '1.531 people'],
    [1, 'households', '1 huishouden', '1 household'],
    [24118, 'euro', '€\u00a024.118', '€24.118'],
    [17.5, 'percent', '17,5\u00a0%', '17,5%'],
    [1095400, 'squareMetres', '1.095.400\u00a0m²', '1.095.400\u00a0m²'],
    [6, 'count', '6', '6'],
    [6, 'unknown', '6', '6'],
  ])('%d %s reads %s and %s', (value, unit, dutch, english) => {
    expect([nl.amount(value, unit), en.amount(value, unit)]).toEqual([dutch, english])
  })

  it('keeps a unit that somebody typed', () => {
    expect([nl.amount(3, 'volle bussen'), nl.theme('Vervoer'), nl.amount(3, '')]).toEqual(['3 volle bussen', 'Vervoer', '3'])
  })

  it('never shows a code of ours', () => {
    for (const unit of units) expect(nl.amount(2, unit)).not.toMatch(/persons|households|declarations|squareMetres|dwellings|permits|buildings|unknown/)
    for (const theme of themes) expect(nl.theme(theme)).not.toBe(theme)
  })
})
