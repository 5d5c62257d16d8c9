import { describe, expect, it } from 'vitest'
import { enterpriseDigits, enterpriseNumberHolds, writtenEnterpriseNumber } from '#lib/partners/rules.ts'
import { AddOrganisationInput, PartnersFilter } from '#lib/partners/schema.ts'

const typed = (change: Record<string, string>) =>
  AddOrganisationInput.safeParse({ name: 'De Brug', kind: 'organisation', enterpriseNumber: '', website: '', phone: '', brings: '', ...change })
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

it('a filter that means nothing filters nothing', () => {
  expect(PartnersFilter.parse({ kind: 'hackers', after: "'; drop", archived: 'yes', name: '  ' })).toEqual({ kind: null, name: null, after: undefined, archived: undefined })
  expect(PartnersFilter.parse({ name: ['a', 'b'] })).toMatchObject({ name: null })
})
