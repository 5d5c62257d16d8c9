import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardLanguages } from '#lib/cards/rules/languages.ts'
import { isDrawn } from '#lib/referral/agreement/drawn.ts'
import { signatureHash, verifyAgreement, type Agreed } from '#lib/referral/agreement/rules.ts'
import { agreedSentence, agreementTexts, askedAbout } from '#lib/referral/agreement/texts.ts'

const names = { recipient: 'Sofie', sender: 'Pelt', referrer: 'Huisartsenpraktijk Lindel' }

describe.each(cardLanguages)('the sentence in %s', (language) => {
  const said = agreementTexts(language, names)

  test('is one sentence, with the names of who receives it and for whom', () => {
    expect(said.aloud).toContain('Sofie')
    expect(said.aloud).toContain('Pelt')
    expect(said.aloud.match(/[.!?]/g)).toHaveLength(1)
  })

  test('names who may call and who may hear of it', () => {
    expect(said.contact).toContain('Sofie')
    expect(said.wordBack).toContain('Huisartsenpraktijk Lindel')
    expect(said.wordBack).not.toContain('Sofie')
  })

  test('speaks of the function where nobody can be named', () => {
    const unnamed = agreementTexts(language, { recipient: null, sender: 'Pelt', referrer: null })
    expect(unnamed.aloud).toContain('Pelt')
    expect(JSON.stringify(unnamed)).not.toContain('null')
    expect(new Set([...Object.values(unnamed), ...Object.values(said)])).toHaveLength(6)
  })

  test('never calls the agreement a legal ground', () => {
    expect(askedAbout.map((about) => agreedSentence(language, names, about)).join(' ')).not.toMatch(/grondslag|rechtsgrond|legal (basis|ground)|base légale/i)
  })
})

test.each([
  ['nl', 'het Sociaal Huis van Pelt'], ['fr', '(Sociaal Huis van Pelt)'], ['en', 'of Sociaal Huis van Pelt'], ['ar', '(Sociaal Huis van Pelt)'],
] as const)('in %s the name of the municipality’s service goes as that language takes it', (language, written) => {
  const { aloud } = agreementTexts(language, { ...names, sender: 'het Sociaal Huis van Pelt' })
  expect(aloud).toContain(written)
  expect(aloud.includes('het ')).toBe(language === 'nl')
})

test('in Dutch it can be read aloud in one breath', () => {
  expect(agreementTexts('nl', names).aloud.split(' ').length).toBeLessThanOrEqual(20)
})

describe('what is kept', () => {
  const agreed = fc.record<Agreed>({
    textVersion: fc.integer({ min: 1, max: 9 }), language: fc.constantFrom(...cardLanguages), sentence: fc.string(),
    way: fc.constantFrom('onScreen', 'typed', 'photo', 'oral'), signature: fc.option(fc.string()),
  })

  test('carries its own hash', () => {
    fc.assert(fc.property(agreed, (one) => verifyAgreement({ ...one, signatureHash: signatureHash(one) })))
  })

  test('shows it when a single thing was changed', () => {
    fc.assert(fc.property(agreed, agreed, (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other))
      return !verifyAgreement({ ...other, signatureHash: signatureHash(one) })
    }))
  })
})

test.each([
  ['M12 30L14 33', true],
  ['M12 30L14 33L1 1M5 5L6 6', true],
  ['M12 30', false],
  ['', false],
  ['M12 30L14 33"><script>', false],
  ['M1234 30L14 33', false],
  [`M1 1${'L2 2'.repeat(6000)}`, false],
])('a signature written %s is ours: %s', (path, ours) => {
  expect(isDrawn(path)).toBe(ours)
})
