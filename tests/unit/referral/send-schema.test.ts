import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { fieldErrors } from '#lib/i18n/zod-messages.ts'
import { KeyInReferralInput, SendReferralInput } from '#lib/referral/schema/send.ts'

const typed = {
  cardTypeId: randomUUID(), neighbourhoodId: randomUUID(), domains: ['work'], question: 'Ik zoek werk.', name: 'Maria Peeters', reachWay: 'phone', phone: '011 80 81 82',
  mayContact: 'on', way: 'typed', typedName: 'Maria Peeters',
}
const errorsOf = (change: Record<string, unknown>) => {
  const parsed = SendReferralInput.safeParse({ ...typed, ...change })
  return parsed.success ? {} : Object.fromEntries(Object.entries(fieldErrors(parsed.error)).map(([field, { key }]) => [field, key.replace('referral-send.errors.', '')]))
}

test('a card as it is meant goes through', () => {
  expect(errorsOf({})).toEqual({})
})

describe('what is wrong is told at its field', () => {
  test.each<[Record<string, unknown>, Record<string, string>]>([
    [{ birthYear: '12/03/1951' }, { birthYear: 'birthYear' }],
    [{ birthYear: '51' }, { birthYear: 'birthYear' }],
    [{ birthYear: '1789' }, { birthYear: 'tooEarly' }],
    [{ birthYear: '2190' }, { birthYear: 'notYet' }],
    [{ phone: '011 80 81' }, { phone: 'phone' }],
    [{ phone: '' }, { phone: 'phoneAsked' }],
    [{ reachWay: 'visit', phone: '' }, { address: 'addressAsked' }],
    [{ reachWay: 'letter', phone: '' }, { address: 'addressAsked' }],
    [{ reachWay: 'viaSomeone', phone: '' }, { via: 'viaAsked' }],
    [{ domains: [] }, { domains: 'domains' }],
    [{ mayContact: undefined }, { mayContact: 'mayContact' }],
    [{ way: 'onScreen' }, { drawn: 'drawnAsked' }],
    [{ way: 'onScreen', drawn: '<svg>' }, { drawn: 'drawnUnreadable' }],
    [{ way: 'typed', typedName: ' ' }, { typedName: 'typedNameAsked' }],
    [{ way: 'photo' }, { fileId: 'photoAsked' }],
    [{ way: 'oral' }, { reason: 'oralReasonAsked' }],
    [{ way: 'override', mayContact: undefined }, { reason: 'overrideReasonAsked' }],
  ])('%j', (change, errors) => {
    expect(errorsOf(change)).toEqual(errors)
  })

  test('all at once, also what one answer asks of another', () => {
    expect(errorsOf({ name: '', birthYear: 'x', reachWay: 'visit', mayContact: undefined, typedName: '' })).toEqual({
      name: 'errors.tooShort', birthYear: 'birthYear', address: 'addressAsked', mayContact: 'mayContact', typedName: 'typedNameAsked',
    })
  })
})

test.each([['+31 40 123 45 67', '+31401234567'], ['0031401234567', '+31401234567'], ['0470 12 34 56', '+32470123456'], ['+212 522-123456', '+212522123456']])('a number written %s is taken', (phone, e164) => {
  expect(SendReferralInput.parse({ ...typed, phone }).phone?.e164).toBe(e164)
})

test('fields that are not asked for are not kept', () => {
  const parsed = SendReferralInput.parse({ ...typed, ownerId: randomUUID(), municipalityId: randomUUID(), state: 'closed', number: 1, mayTellOutcome: 'on' })
  expect(Object.keys(parsed)).not.toEqual(expect.arrayContaining(['ownerId']))
  expect(parsed).not.toHaveProperty('municipalityId')
  expect(parsed).not.toHaveProperty('mayTellOutcome')
})

test('a strip is known by a code as it stands on paper', () => {
  expect(KeyInReferralInput.safeParse({ ...typed, strip: 'cdfg-hjkm-2345' }).success).toBe(true)
  expect(KeyInReferralInput.safeParse({ ...typed, strip: 'cdfg-hjkm-23' }).success).toBe(false)
})
