import { describe, expect, it } from 'vitest'
import { dial } from '#lib/phone/dial.ts'
import { numbersIn } from '#lib/phone/numbers-in.ts'
import { parsePhone, serviceNumber } from '#lib/phone/phone.ts'

describe('a telephone number', () => {
  it.each([
    ['011 80 81 82', '+3211808182', '011 80 81 82'],
    ['011808182', '+3211808182', '011 80 81 82'],
    ['011/80.81.82', '+3211808182', '011 80 81 82'],
    [' 02 555 55 55 ', '+3225555555', '02 555 55 55'],
    ['0478/12.34.56', '+32478123456', '0478 12 34 56'],
    ['+32 478 12 34 56', '+32478123456', '0478 12 34 56'],
    ['0032 478 123456', '+32478123456', '0478 12 34 56'],
    ['+32 (0)11 80 81 82', '+3211808182', '011 80 81 82'],
    ['0800 12 345', '+3280012345', '0800 12 345'],
    ['+31 40 123 4567', '+31401234567', '+31 40 123 4567'],
    ['0031401234567', '+31401234567', '+31 40 123 4567'],
    ['+212 522 123456', '+212522123456', '+212 522 12 34 56'],
    ['+380 44 123 4567', '+380441234567', '+380 44 123 4567'],
  ])('%s is found again as %s and shown as %s', (text, e164, shown) => {
    const phone = parsePhone(text)
    expect(phone?.e164).toBe(e164)
    expect(phone?.shown.replace(/\s/g, '')).toBe(shown.replace(/\s/g, ''))
  })

  it('says the same number, however it was written', () => {
    const written = ['0478 12 34 56', '0478123456', '+32478123456', '0032 478 12 34 56', '0478/12 34 56', '+32 (0)478-12-34-56']
    expect(new Set(written.map((text) => parsePhone(text)?.e164))).toEqual(new Set(['+32478123456']))
  })

  it.each(['', '0', '12', '112', 'abc', 'bel mij', '011 80 81 8', '0478 12 34 5', '+324781234', '++32478123456', '011 80 81 82 of 0478 12 34 56', '011808182; drop', '0'.repeat(60), '85.07.30-033 61'])(
    '%j is none',
    (text) => expect(parsePhone(text)).toBeNull(),
  )
})

it.each([['112', '112'], [' 1 7 3 3 ', '1733'], ['1813', '1813'], ['011', null], ['12345', null], ['1a2', null], ['', null]])('the service number %j is %j', (text, number) => {
  expect(serviceNumber(text)).toBe(number)
})

it.each([['112', 'tel:112'], ['1733', 'tel:1733'], ['011 80 81 82', 'tel:+3211808182'], ['0478 12 34 56', 'tel:+32478123456'], ['+31 40 123 4567', 'tel:+31401234567'], ['011 80 81 82 ext. 5', 'tel:+3211808182']])(
  '%s is dialled as %s',
  (shown, address) => expect(dial(shown)).toBe(address),
)

describe('numbers in what somebody wrote', () => {
  it.each([
    ['dochter An 0470 00 51 01', [['dochter An ', null], ['0470 00 51 01', '+32470005101']]],
    ['0470/00.51.01 / 011 80 81 82', [['0470/00.51.01', '+32470005101'], [' / ', null], ['011 80 81 82', '+3211808182']]],
    ['An, +31 40 123 45 67 na zes uur', [['An, ', null], ['+31 40 123 45 67', '+31401234567'], [' na zes uur', null]]],
    ['de buurvrouw van nummer 12', [['de buurvrouw van nummer 12', null]]],
    ['bus 1 2 3 4 5 6 7 8 9', [['bus 1 2 3 4 5 6 7 8 9', null]]],
    ['', []],
  ])('%s', (text, stretches) => {
    expect(numbersIn(text).map(({ text: stretch, e164 }) => [stretch, e164])).toEqual(stretches)
  })
})
