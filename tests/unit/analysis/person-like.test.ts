import { describe, expect, test } from 'vitest'
import { contactIn, namesIn } from '#lib/analysis/rules/person-like.ts'

describe('what reaches or identifies somebody is found', () => {
  test.each([
    ['Bel haar op 0478 12 34 56.', 'phone'],
    ['0478/12.34.56', 'phone'],
    ['thuis 011 64 21 30', 'phone'],
    ['thuis: 02/412 33 44', 'phone'],
    ['+32 478 12 34 56', 'phone'],
    ['0032478123456', 'phone'],
    ['(011) 64 21 30 was 011-64-21-30', 'phone'],
    ['mail naar iemand@voorbeeld.be', 'email'],
    ['iemand.anders (at) voorbeeld.be', 'email'],
    ['85.07.30-033.28', 'nationalNumber'],
    ['85073003328', 'nationalNumber'],
    ['85 07 30 033 28', 'nationalNumber'],
  ])('%s holds a %s', (text, kind) => {
    expect(contactIn(text)).toBe(kind)
  })

  test.each([
    'Op 23/11/2026 waren we met 12.',
    'Op 03/04/2026 om 14 uur spraken we af.',
    'Tussen 2019 en 2024 kwamen er 1.234 inwoners bij.',
    'Dat kost 12.500,50 euro per jaar.',
    '3900 Pelt, 3910 Neerpelt en 3930 Hamont',
    'Vijf van de 0 tot 12 jarigen',
    'De bus van 07.15, 08.15 en 09.15',
    'Elke dag van 09.00 tot 17.00.',
    'Van 08.30 tot 12.00 en van 13.00 tot 16.30',
    'Kamer 0456',
    '',
  ])('%s holds none', (text) => {
    expect(contactIn(text)).toBeNull()
  })
})

describe('what looks like a name is asked about', () => {
  test.each([
    ['Maria Peeters kan er niet meer op.', ['Maria Peeters']],
    ['Ik ken Jan Van den Bossche goed.', ['Jan Van den Bossche']],
    ['Bij Anne-Lies de Wit is altijd volk.', ['Anne-Lies de Wit']],
    ['In Maria Peeters vond ze een vriendin.', ['Maria Peeters']],
    ['Mevrouw Claes zegt dat de bus weg is.', ['Mevrouw Claes']],
    ['Bij dokter Wouters wacht je lang.', ['dokter Wouters']],
    ['Els Janssen en Els Janssen', ['Els Janssen']],
    ["Zij heet Leen D'hondt", ["Leen D'hondt"]],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  test.each([
    'In Overpelt is er geen winkel meer.',
    'De Linde sluit om vijf uur.',
    'Het OCMW Pelt helpt snel.',
    'Sint Jozef is ver.',
    'Veel ouderen kennen het aanbod niet. Zij bellen niemand.',
    'Zaal Oud-Lommel aan de Kerkstraat',
    'Sint-Huibrechts-Lille ligt ver van de bus.',
    'Op zondag. Daarna niets.',
    'mevrouw van hiernaast',
    'We want a place to meet. Nobody knows where to go.',
  ])('%s names nobody', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})
