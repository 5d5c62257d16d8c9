import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { firstNames } from '#lib/signals/rules/first-names.ts'
import { nameIn, neverAnOrganisation, personIn } from '#lib/signals/rules/person-check.ts'
import { houseIn, isNationalNumber, nationalNumberIn } from '#lib/signals/rules/numbers.ts'

/** Names of neighbourhoods and partners, as a municipality has them. */
const known = ['Overpelt', 'Neerpelt', 'Sint-Huibrechts-Lille', 'Lindel-Hoeven', 'Huisartsenpraktijk Jan Peeters', 'De Bolster', 'Den Haagdoorn']

describe('what looks like somebody', () => {
  it.each([
    ['Maria Peeters komt niet meer buiten', 'name'],
    ['Al weken zie ik Maria niet meer', 'name'],
    ['Maria zie ik al weken niet meer', 'name'],
    ['Mevrouw Claes valt vaak', 'name'],
    ['Gisteren viel mevr. Claes op straat', 'name'],
    ['dokter Vermeulen weet ervan', 'name'],
    ['De familie Yildiz heeft geen verwarming', 'name'],
    ['het gezin Van den Bossche woont te klein', 'name'],
    ['Onze buurman Xavi drinkt te veel', 'name'],
    ['In het park slaapt Xavi Dumont', 'name'],
    ['Ik denk aan Jan Van den Bossche', 'name'],
    ['Anne-Marie is eenzaam', 'name'],
    ['maria peeters komt niet meer buiten', 'name'],
    ['MARIA PEETERS komt niet meer buiten', 'name'],
    ['de fiets van Jan’s zoon', 'name'],
    ['Gisteren zag ik Ben aan de bushalte', 'name'],
    ['Iedereen kent Hélène hier', 'name'],
    ['(Fatima heeft hulp nodig)', 'name'],
    ['bel 0475 12 34 56', 'phone'],
    ['bel +32 11 80 81 82', 'phone'],
    ['mail naar jan@voorbeeld.be', 'email'],
    ['rijksregister 85.07.30-033.28', 'nationalNumber'],
    ['85073003328', 'nationalNumber'],
    ['het huis in de Kerkstraat 12', 'address'],
    ['Kerkstraat nr. 12', 'address'],
    ['Koning Albert I-laan 7b', 'address'],
    ['wie op nummer 14 woont', 'address'],
  ] as const)('%s: %s', (text, kind) => {
    expect(personIn(text, known).map((found) => found.kind)).toContain(kind)
  })

  it.each([
    ['Sint-Jozef', 'a saint'],
    ['In de kerk van Sint-Jozef is het koud', 'a saint'],
    ['Sint Jan Berchmans is een school', 'a saint'],
    ['Aan het Sint-Martinusplein is geen bank', 'a square'],
    ['Het is glad in de Kerkstraat', 'a street'],
    ['De Jan Van Eyckstraat is te smal', 'a street with a name in it'],
    ['In de Koning Albertlaan staan wagens', 'a king’s lane'],
    ['De Kerkstraat in Overpelt is donker', 'a street and a neighbourhood'],
    ['In Sint-Huibrechts-Lille rijdt geen bus', 'a neighbourhood'],
    ['In Lindel-Hoeven en Neerpelt ook', 'neighbourhoods'],
    ['Huisartsenpraktijk Jan Peeters zit vol', 'a partner with a name in it'],
    ['Bij De Bolster en Den Haagdoorn is het druk', 'partners'],
    ['Het Rode Kruis en De Lijn komen niet', 'organisations everybody knows'],
    ['Het Sociaal Huis sluit om vier uur', 'a service'],
    ['Veel Turkse en Poolse gezinnen kennen niemand', 'peoples'],
    ['Ben je hier nieuw? Dan ken je niemand', 'a verb that is also a name'],
    ['Roos en kamperfoelie hangen over het voetpad', 'a plant that is also a name'],
    ['Elke dinsdag is er geen bus', 'a word that is also a name'],
    ['Het gras op den Dries is te hoog', 'a village green that is also a name'],
    ['WZC Maria Middelares heeft een wachtlijst', 'a home'],
    ['In café Jan komen mannen van tachtig', 'a café'],
    ['De Chiro Sint-Pieter zoekt leiding', 'a youth movement'],
    ['OCMW en LDC werken samen. Dat is goed', 'letters'],
    ['Op maandag 12 januari 2026 om 14.30 uur', 'a date'],
    ['De huur steeg van 650 naar 785,50 euro', 'amounts'],
    ['Bus 12 rijdt niet meer langs de Ringlaan', 'a bus line'],
    ['Op de Ringlaan 30 km per uur rijden', 'a speed'],
    ['In de straat 3 putten en 12 bomen', 'things counted'],
    ['Sinds Kerkstraat 2024 werd heraangelegd', 'a year'],
    ['3900 Pelt', 'a postcode'],
    ['Er is te weinig plaats voor 12345678901 keer niets', 'eleven digits without a check'],
    ['Ouderen durven niet meer buiten. Jongeren vervelen zich. Niemand weet waar hulp is', 'sentences'],
    ['- Geen bankje\n- Geen bus\n- Geen dokter', 'a list'],
  ])('%s is nobody: %s', (text) => {
    expect(personIn(text, known)).toEqual([])
  })

  it('says what it found, as it was written', () => {
    expect(personIn('Ik zag Maria  Peeters in de Kerkstraat 12. Bel 0475/12.34.56', known)).toEqual([
      { kind: 'phone', found: '0475/12.34.56' },
      { kind: 'address', found: 'Kerkstraat 12' },
      { kind: 'name', found: 'Maria Peeters' },
    ])
  })

  it('knows that no organisation has a national number', () => {
    expect(neverAnOrganisation(personIn('0475 12 34 56'))).toBeNull()
    expect(neverAnOrganisation(personIn('85.07.30-033.28'))).toMatchObject({ kind: 'nationalNumber' })
  })
})

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const frames = ['Al weken zie ik {x} niet meer.', '{x} komt niet buiten', 'het gaat om {x}, van hiernaast', 'Er is iets mis.\n{x} is alleen', 'de kinderen van {x} zijn ziek'] as const
const frame = fc.constantFrom(...frames)
const first = fc.constantFrom(...firstNames).map(capitalise)

describe('over everything that could be written', () => {
  test('every name of the list is seen in every sentence', () => {
    fc.assert(fc.property(frame, first, (sentence, name) => { expect(nameIn(sentence.replace('{x}', name))).not.toBeNull() }), { numRuns: 2000 })
  })

  test('so is a name with a family name that nobody knows', () => {
    const family = fc.stringMatching(/^[A-Z][a-z]{5,9}$/).filter((word) => !/(?:straat|laan|plein|weg|lei|pad|hal)$/.test(word))
    fc.assert(fc.property(frame, first, family, (sentence, name, last) => { expect(nameIn(sentence.replace('{x}', `${name} ${last}`))).not.toBeNull() }))
  })

  test('a place that is known here is nobody, whatever its name', () => {
    const place = fc.array(first, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')).filter((name) => name.length > 2)
    fc.assert(fc.property(frame, place, (sentence, name) => { expect(nameIn(sentence.replace('{x}', name), [name])).toBeNull() }))
  })

  test('small words and figures are nobody', () => {
    const words = 'de het een er is geen bus bankje straat buurt veel te weinig mensen ouderen kinderen hulp weet niemand waar koud donker avond water auto fiets winkel'.split(' ')
    const sentence = fc.array(fc.oneof(fc.constantFrom(...words), fc.integer({ min: 0, max: 9999 }).map(String)), { maxLength: 40 }).map((all) => all.join(' '))
    fc.assert(fc.property(sentence, (text) => { expect(personIn(text)).toEqual([]) }), { numRuns: 1000 })
  })

  test('every national number is seen, in its groups or in one piece', () => {
    const number = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 997 }), fc.boolean())
      .map(([year, month, day, order, after2000]) => {
        const body = [year, month, day].map((part) => String(part).padStart(2, '0')).join('') + String(order).padStart(3, '0')
        return body + String(97 - (Number(`${after2000 ? 2 : ''}${body}`) % 97)).padStart(2, '0')
      })
    const written = (n: string) => [n, `${n.slice(0, 2)}.${n.slice(2, 4)}.${n.slice(4, 6)}-${n.slice(6, 9)}.${n.slice(9)}`, `${n.slice(0, 6)} ${n.slice(6, 9)} ${n.slice(9)}`]
    fc.assert(fc.property(number, (n) => {
      expect(isNationalNumber(n)).toBe(true)
      for (const text of written(n)) expect(nationalNumberIn(`nummer ${text} staat op de kaart`)).not.toBeNull()
    }))
  })

  test('any text at all is answered, and quickly', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => void personIn(text, known)), { numRuns: 300 })
    expect(personIn('Aa '.repeat(700))).toHaveLength(1)
    expect(houseIn('a'.repeat(4000))).toBeNull()
  })
})
