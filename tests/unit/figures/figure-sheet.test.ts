import { expect, test } from 'vitest'
import { figureSheet } from '#components/figures/figure-sheet.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { translator } from '#lib/i18n/translator.ts'
import { formatsFor } from '#lib/time/formats.ts'
import type { FigureView } from '#lib/figures/queries/figures-for.ts'

const figure: FigureView = {
  indicatorId: '0', code: 'alone', name: 'Alleenwonenden', unit: 'persons', theme: null, additive: true, period: '2024', source: 'Statbel', projection: false,
  neighbourhood: { belowThreshold: true }, municipality: { special: 'hidden' }, flanders: { value: 1_234_567 }, trend: { points: [], change: null },
}

test('a file of figures keeps hidden what the screen hides, and says why in its words', async () => {
  const words = {
    t: translator('nl', await messagesFor('nl', ['figures']), 'figures'),
    reading: translator('nl', await messagesFor('nl', ['figures-reading']), 'figures-reading'),
    f: formatsFor('nl'),
  }
  const place = figureSheet('Het Dorp', [figure], true, 10, words)
  expect(place.rows).toEqual([['Alleenwonenden', 'personen', 'minder dan 10', 'verborgen door de bron', 1_234_567, '2024', 'Statbel']])
  expect(place.head).toHaveLength(7)
  const whole = figureSheet('Pelt', [{ ...figure, municipality: null, period: '2030', projection: true }], false, 10, words)
  expect(whole.rows).toEqual([['Alleenwonenden', 'personen', 'niet bekend', 1_234_567, '2030 (verwachting)', 'Statbel']])
})
