import { describe, expect, it } from 'vitest'
import { ClosingInput, ContactPointInput } from '#lib/contact-point/schema/contact-point.ts'
import { LeaveInput, ProfileInput } from '#lib/contact-point/schema/faces.ts'
import { AddNumberInput, OwnNumberInput } from '#lib/contact-point/schema/numbers.ts'
import { fieldErrors } from '#lib/i18n/zod-messages.ts'
import type { z } from 'zod'

const errorsOf = (schema: z.ZodType, typed: object) => {
  const parsed = schema.safeParse(typed)
  return parsed.success ? {} : fieldErrors(parsed.error)
}
const place = { version: '0', staffedDays: ['1', '5', '3'], step1: '5', step2: '10', step3: '21', step4: '45', senderName: '', complaintsUrl: '', complaintsPhone: '' }

describe('the form of the contact point', () => {
  it('is taken as it starts, with its days in order', () => {
    expect(ContactPointInput.parse(place)).toMatchObject({ version: 0, staffedDays: [1, 3, 5], step1: 5, senderName: null })
  })

  it.each([
    [{ step1: '6' }, { step1: { key: 'contact-point.errors.ladderSlacker', values: { most: 5 } } }],
    [{ step2: '5' }, { step2: { key: 'contact-point.errors.ladderRises', values: { most: 10 } } }],
    [{ step4: '46' }, { step4: { key: 'errors.tooHigh', values: { max: 45 } } }],
    [{ step3: '' }, { step3: { key: 'errors.number' } }],
    [{ step1: '0' }, { step1: { key: 'errors.tooLow', values: { min: 1 } } }],
    [{ step1: '2,5' }, { step1: { key: 'errors.whole' } }],
    [{ staffedDays: [] }, { staffedDays: { key: 'errors.chooseAtLeast', values: { min: 1 } } }],
    [{ staffedDays: ['8'] }, { 'staffedDays.0': { key: 'errors.choose' } }],
    [{ complaintsUrl: 'javascript:alert(1)' }, { complaintsUrl: { key: 'contact-point.errors.website' } }],
    [{ complaintsUrl: 'http://gemeente.be' }, { complaintsUrl: { key: 'contact-point.errors.website' } }],
    [{ complaintsPhone: '12' }, { complaintsPhone: { key: 'errors.phone' } }],
  ])('%j is told as %j', (change, errors) => {
    expect(errorsOf(ContactPointInput, { ...place, ...change })).toEqual(errors)
  })

  it('shows numbers as people write them', () => {
    expect(ContactPointInput.parse({ ...place, complaintsPhone: '+3211808182' }).complaintsPhone).toBe('011 80 81 82')
  })
})

describe('closing days', () => {
  it.each([
    [{ from: '2026-12-24', until: '', reason: 'Kerst' }, {}],
    [{ from: '2026-12-24', until: '2026-12-23', reason: 'Kerst' }, { until: { key: 'contact-point.errors.untilBeforeFrom' } }],
    [{ from: '2026-12-01', until: '2027-01-01', reason: 'Kerst' }, { until: { key: 'contact-point.errors.closingTooLong', values: { most: 31 } } }],
    [{ from: '2026-12-01', until: '2026-12-31', reason: 'Kerst' }, {}],
    [{ from: '', until: '', reason: '' }, { from: { key: 'errors.date' }, reason: { key: 'errors.required' } }],
    [{ from: '2026-02-30', until: '', reason: 'x' }, { from: { key: 'errors.date' } }],
  ])('%j: %j', (typed, errors) => expect(errorsOf(ClosingInput, typed)).toEqual(errors))
})

describe('urgent numbers', () => {
  it.each([
    ['112', '', '112', {}],
    [' 1 8 1 3', '', '1813', {}],
    ['1722', 'Brandweer bij storm', '1722', {}],
    ['1722', '', null, { label: { key: 'errors.required' } }],
    ['011/80 81 82', 'Sociaal huis', '011 80 81 82', {}],
    ['12', 'x', null, { number: { key: 'contact-point.errors.urgentNumber' } }],
    ['', 'x', null, { number: { key: 'errors.required' } }],
  ])('%j with %j', (number, label, shown, errors) => {
    expect(errorsOf(AddNumberInput, { number, label })).toEqual(errors)
    if (shown) expect(AddNumberInput.parse({ number, label }).number).toBe(shown)
  })

  it('without an own number there are no words for it', () => {
    expect(OwnNumberInput.parse({ version: '3', ownNumber: '', ownNumberLabel: 'sociaal huis' })).toEqual({ version: 3, ownNumber: null, ownNumberLabel: null })
  })
})

describe('a face and leave', () => {
  const [one, other] = ['0190a5c0-0000-7000-8000-000000000001', '0190a5c0-0000-7000-8000-000000000002']
  it('asks for a name and a number that exists', () => {
    expect(errorsOf(ProfileInput, { membershipId: one, version: '0', firstName: ' ', phone: '0499 12' })).toEqual({ firstName: { key: 'errors.required' }, phone: { key: 'errors.phone' } })
    expect(ProfileInput.parse({ membershipId: one, version: '0', firstName: ' An ', phone: '0031 40 123 4567' })).toMatchObject({ firstName: 'An', phone: '+31 40 123 4567' })
  })

  it.each([
    [{ until: '2026-07-01' }, { until: { key: 'contact-point.errors.untilBeforeFrom' } }],
    [{ standInId: one }, { standInId: { key: 'contact-point.errors.standInSelf' } }],
    [{ standInId: '' }, { standInId: { key: 'errors.choose' } }],
    [{}, {}],
  ])('leave with %j: %j', (change, errors) => {
    expect(errorsOf(LeaveInput, { membershipId: one, from: '2026-07-06', until: '2026-07-17', standInId: other, ...change })).toEqual(errors)
  })
})
