import { expect, test } from 'vitest'
import { agreementHash, type Agreed } from '#lib/referral/agreement-hash.ts'
import { personKeys } from '#lib/referral/rules/person-keys.ts'

const somebody = { name: 'María Claes', birthYear: 1948, phone: '011 80 81 82', address: 'Dorpsstraat 3' }

test.each([
  ['in capitals', { name: 'MARIA CLAES' }],
  ['the other way round', { name: 'Claes, Maria' }],
  ['with a number written otherwise', { phone: '+32 11 80.81.82' }],
  ['with spaces in the address', { address: ' dorpsstraat  3 ' }],
])('somebody written %s is found again', (_, other) => {
  expect(personKeys({ ...somebody, ...other })).toEqual(personKeys(somebody))
})

test.each([
  ['another year', { birthYear: 1949 }, 'name'],
  ['another name', { name: 'Maria Claesen' }, 'name'],
  ['another number', { phone: '011 80 81 83' }, 'phone'],
  ['another house', { address: 'Dorpsstraat 33' }, 'same'],
] as const)('%s is somebody else', (_, other, key) => {
  expect(personKeys({ ...somebody, ...other })[key]).not.toBe(personKeys(somebody)[key])
})

test('without a birth year or an address nobody is taken for the same', () => {
  expect(personKeys({ ...somebody, birthYear: null }).same).toBeNull()
  expect(personKeys({ ...somebody, address: null }).same).toBeNull()
})

test.each<Partial<Agreed>>([{ textVersion: 2 }, { language: 'fr' }, { sentence: 'Maria mag mij contacteren!' }, { way: 'oral' }, { signature: 'M 1 3' }, { signature: null }])(
  'an agreement of which %j was altered no longer holds', (altered) => {
    const agreed: Agreed = { textVersion: 1, language: 'nl', sentence: 'An mag mij contacteren.', way: 'onScreen', signature: 'M 1 2' }
    expect(agreementHash({ ...agreed, ...altered })).not.toBe(agreementHash(agreed))
  },
)
