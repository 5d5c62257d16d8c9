import { describe, expect, it } from 'vitest'
import { createTranslator } from 'use-intl/core'
import en from '#lib/i18n/messages/en/figures-reading.json' with { type: 'json' }
import nl from '#lib/i18n/messages/nl/figures-reading.json' with { type: 'json' }
import { fileProblems, questionKinds, refusals, refuse, refusedSentence, skips } from '#lib/figures/reading/problems.ts'
import { specialValues } from '#lib/figures/rules.ts'
import { fixture, readAll } from '#tests/unit/figures/fixture.ts'
import { referenceAreas } from '#tests/unit/figures/reference-areas.ts'

describe.each([
  ['nl', nl],
  ['en', en],
] as const)('sentences in %s', (locale, messages) => {
  it.each([
    ['problem', fileProblems],
    ['refused', refusals],
    ['skipped', skips],
    ['question', questionKinds],
    ['special', specialValues],
    ['notSummed', ['notAdditive', 'overlap', 'generationsDiffer']],
  ] as const)('there is one for every %s, and no other', (branch, words) =>
    expect(Object.keys(messages[branch]).sort()).toEqual([...words].sort()),
  )
  it('every refused row becomes a sentence with its line and value', async () => {
    const say = createTranslator({ locale, messages: { 'figures-reading': messages } }) as (
      key: string,
      values: Record<string, string | number>,
    ) => string
    for (const name of ['incijfers-upload.csv', 'windows-1252.csv', 'two-generations.csv', 'ragged.csv']) {
      const { refused } = await readAll(fixture(name), name, referenceAreas())
      for (const one of refused) {
        const { key, values } = refusedSentence(one)
        const sentence = say(key, values)
        expect(sentence, name).toContain(String(one.line))
        expect(sentence).not.toContain('figures-reading')
        expect(sentence).not.toMatch(/[{}]|undefined/)
      }
    }
  })
})

describe('what is kept of a refused cell', () => {
  it('is at most two hundred characters', () =>
    expect(refuse(1, null, 'x'.repeat(5000), 'notANumber').value).toHaveLength(200))
})
