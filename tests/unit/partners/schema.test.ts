import { describe, expect, it } from 'vitest'
import { enterpriseDigits, enterpriseNumberHolds, mayShare, writtenEnterpriseNumber } from '#lib/partners/rules.ts'
import { AddContactInput, AddOrganisationInput, PartnersFilter } from '#lib/partners/schema.ts'

const typed = (change: Record<string, string>) =>
  AddOrganisationInput.safeParse({ name: 'De Brug', kind: 'organisation', enterpriseNumber: '', website: '', phone: '', brings: '', secrecy: 'none', agreementFrom: '', agreementUntil: '', ...change })
const firstMessage = (change: Record<string, string>) => typed(change).error?.issues[0]?.message

/** Eight figures with the two that check them. */
const checked = (eight: string) => eight + String(97 - (Number(eight) % 97)).padStart(2, '0')

describe('an enterprise number', () => {
  const good = checked('02345678')
  it('is read however it is written', () => {
    const written = writtenEnterpriseNumber(good)
    for (const text of [good, written, `BE ${written}`, `be${good}`, written.replaceAll('.', ' ')]) expect(enterpriseDigits(text)).toBe(good)
  })
  it('holds when its last two figures check the others', () => {
    expect(enterpriseNumberHolds(good)).toBe(true)
    for (let place = 0; place < 10; place++) {
      const wrong = good.slice(0, place) + String((Number(good[place]) + 1) % 10) + good.slice(place + 1)
      expect(enterpriseNumberHolds(wrong)).toBe(false)
    }
  })
  it('is told why it cannot be', () => {
    expect(firstMessage({ enterpriseNumber: '12 345' })).toBe('partners.errors.enterpriseDigits')
    expect(firstMessage({ enterpriseNumber: '0234567899' })).toBe('partners.errors.enterpriseCheck')
    expect(typed({ enterpriseNumber: `BE ${good}` }).data?.enterpriseNumber).toBe(good)
  })
})

describe('a website', () => {
  it.each(['http://debrug.example', 'javascript:alert(1)', 'debrug.example', 'https://localhost', 'https://user@debrug.example', 'data:text/html,x'])('may not be %s', (website) => {
    expect(firstMessage({ website })).toBe('partners.errors.website')
  })
  it('is a full and safe address, or nothing', () => {
    expect(typed({ website: 'https://www.debrug.example/over' }).success).toBe(true)
    expect(typed({ website: '' }).data?.website).toBeNull()
  })
})

describe('an agreement', () => {
  it.each([
    [null, null, '2026-11-25', true],
    [null, '2026-11-26', '2026-11-25', true],
    [null, '2026-11-25', '2026-11-25', true],
    [null, '2026-11-24', '2026-11-25', false],
    ['2026-11-25', null, '2026-11-25', true],
    ['2026-11-26', null, '2026-11-25', false],
    ['2026-11-26', '2027-11-26', '2026-11-25', false],
  ] as const)('from %s until %s lets its people pass on cards on %s: %s', (agreementFrom, agreementUntil, today, may) => {
    expect(mayShare({ agreementFrom, agreementUntil }, today)).toBe(may)
  })
  it('does not end before it begins', () => {
    expect(firstMessage({ agreementFrom: '2026-02-01', agreementUntil: '2026-01-31' })).toBe('partners.errors.agreementOrder')
    expect(typed({ agreementFrom: '2026-02-01', agreementUntil: '2026-02-01', secrecy: 'professional' }).data).toMatchObject({ agreementUntil: '2026-02-01', secrecy: 'professional' })
    expect(typed({ agreementUntil: '2026-01-31' }).success).toBe(true)
    expect(firstMessage({ secrecy: 'sworn' })).toBe('errors.choose')
  })
})

describe('a contact', () => {
  const organisationId = '0190a5c0-0000-7000-8000-000000000001'
  const contact = (change: Record<string, string>) => AddContactInput.safeParse({ organisationId, name: 'An Peeters', task: '', phone: '', email: '', ...change })
  it('can be reached by phone, from abroad too, or by e-mail', () => {
    expect(contact({ phone: '0478/12 34 56' }).data?.phone).toEqual({ e164: '+32478123456', shown: '0478 12 34 56' })
    expect(contact({ phone: '+31 40 123 4567' }).data?.phone?.e164).toBe('+31401234567')
    expect(contact({ email: ' An@Praktijk.example ' }).data).toMatchObject({ phone: null, email: 'an@praktijk.example' })
  })
  it.each([
    [{}, 'phone', 'partners.errors.contactWay'],
    [{ phone: '12' }, 'phone', 'errors.phone'],
    [{ email: 'an@' }, 'email', 'errors.email'],
  ])('with %j is told at %s: %s', (change, path, message) => {
    expect(contact(change).error?.issues.map((issue) => [issue.path[0], issue.message])).toContainEqual([path, message])
  })
})

it('a filter that means nothing filters nothing', () => {
  expect(PartnersFilter.parse({ kind: 'hackers', after: "'; drop", archived: 'yes', check: 'x', name: '  ' })).toEqual({ kind: null, name: null, after: undefined, archived: undefined, check: undefined, volgorde: { column: 'naam', down: false } })
  expect(PartnersFilter.parse({ name: ['a', 'b'] })).toMatchObject({ name: null })
})
