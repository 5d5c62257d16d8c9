import { describe, expect, test } from 'vitest'
import { nameKey, normalisedAddress, normalisedName, sameKey, whyNotBirthYear } from '#lib/referral/rules/identity.ts'

describe('a name', () => {
  test.each([
    ['Maria Peeters', 'PEETERS Maria'],
    ['Maria Peeters', 'Peeters, Maria'],
    ['José Núñez', 'jose nunez'],
    ['Jean-Pierre Lenaers', 'Jean Pierre Lenaers'],
    ["Luc D'Hondt", 'Luc D’hondt'],
    ['Luc DHondt', "Luc d'Hondt"],
    ['Zoë  Claes ', 'Zoe Claes'],
    ['Søren Łukasz Groß', 'Soren Lukasz Gross'],
    ['Ayşe Işık', 'Ayse Isik'],
    ['Van den Berghe Rik', 'rik van den berghe'],
    ['Mohamed Amine', 'Mohamed‐Amine'],
  ])('%s is %s', (one, other) => {
    expect(normalisedName(one)).toBe(normalisedName(other))
  })

  test.each([['Maria Peeters', 'Maria Peters'], ['Maria Peeters', 'Maria'], ['Jan Jans', 'Jan'], ['Анна Коваль', 'Анна']])('%s is not %s', (one, other) => {
    expect(normalisedName(one)).not.toBe(normalisedName(other))
  })

  test('keeps letters that are not ours', () => {
    expect(normalisedName('Анна Коваль')).toBe('анна коваль')
    expect(normalisedName('فاطمة علي')).not.toBe('')
  })

  test('with another birth year, or without one, is another key', () => {
    expect(new Set([nameKey('Maria Peeters', 1951), nameKey('Maria Peeters', 1952), nameKey('Maria Peeters', null)])).toHaveLength(3)
  })
})

describe('an address', () => {
  test.each([
    ['Dorpsstraat 12', 'dorpsstr. 12'],
    ['Dorpsstraat 12', 'Dorpsstraat 12, 3900 Pelt'],
    ['Dorpsstraat 12', 'Dorpsstraat nr 12 3900 Overpelt'],
    ['Dorpsstraat 12 bus 3', 'Dorpsstraat 12 b3'],
    ['Dorpsstraat 12 bus 3', 'Dorpsstraat 12 bte 3, B-3900 Pelt'],
    ['Steenweg op Kleine-Brogel 4', 'Steenweg op Kleine Brogel 4'],
    ['Dorpsstraat 12 A', 'Dorpsstraat 12a'],
    ['Leopoldlaan 1', 'LEOPOLDLAAN 1'],
  ])('%s is %s', (one, other) => {
    expect(normalisedAddress(other)).toBe(normalisedAddress(one))
  })

  test.each([['Dorpsstraat 12', 'Dorpsstraat 13'], ['Dorpsstraat 12', 'Dorpsstraat 12 bus 3'], ['Dorpsstraat 1', 'Kerkstraat 1']])('%s is not %s', (one, other) => {
    expect(normalisedAddress(one)).not.toBe(normalisedAddress(other))
  })
})

test('two cards are only called the same when name, birth year and address are known', () => {
  expect(sameKey('Maria Peeters', 1951, 'Dorpsstraat 12')).toBe(sameKey('peeters maria', 1951, 'Dorpsstr. 12, 3900 Pelt'))
  expect(sameKey('Maria Peeters', null, 'Dorpsstraat 12')).toBeNull()
  expect(sameKey('Maria Peeters', 1951, null)).toBeNull()
})

test.each([[1899, 'tooEarly'], [1900, null], [1951, null], [2026, null], [2027, 'notYet']])('of birth year %i we say %s in 2026', (year, refusal) => {
  expect(whyNotBirthYear(year, 2026)).toBe(refusal)
})
