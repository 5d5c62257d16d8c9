import { describe, expect, it } from 'vitest'
import { homeOf, invitationEnds, linkState, pathOfOurs, resetEnds } from '#lib/accounts/rules.ts'

const now = new Date('2026-11-23T12:00:00Z')

describe('a link', () => {
  const link = { usedAt: null, revokedAt: null, expiresAt: new Date('2026-11-24T12:00:00Z') }
  it.each([
    ['is open', {}, 'open'],
    ['was used', { usedAt: now }, 'used'],
    ['was revoked', { revokedAt: now }, 'revoked'],
    ['is over at the very moment it ends', { expiresAt: now }, 'expired'],
    ['was used before it was over', { usedAt: now, expiresAt: now }, 'used'],
  ] as const)('%s', (_, change, state) => {
    expect(linkState({ ...link, ...change }, now)).toBe(state)
  })

  it('to join lives seven days, one to choose a password an hour', () => {
    expect(invitationEnds(now).toISOString()).toBe('2026-11-30T12:00:00.000Z')
    expect(resetEnds(now).toISOString()).toBe('2026-11-23T13:00:00.000Z')
  })
})

describe('after signing in', () => {
  it.each([
    ['one municipality', { standings: [], elsewhere: [{ slug: 'pelt' }] }, '/pelt'],
    ['two municipalities', { standings: [], elsewhere: [{ slug: 'pelt' }, { slug: 'deerlijk' }] }, '/gemeenten'],
    ['none yet', { standings: [], elsewhere: [] }, '/gemeenten'],
    ['a coach', { standings: ['coach'], elsewhere: [{ slug: 'pelt' }] }, '/coach'],
    ['the platform', { standings: ['platformAdmin'], elsewhere: [] }, '/beheer'],
    ['the platform and a municipality', { standings: ['platformAdmin'], elsewhere: [{ slug: 'pelt' }] }, '/gemeenten'],
  ] as const)('%s goes to its own place', (_, who, home) => {
    expect(homeOf(who)).toBe(home)
  })

  it.each([
    ['/pelt', '/pelt'],
    ['/pelt/buurten/overpelt?filter=x&y=1', '/pelt/buurten/overpelt?filter=x&y=1'],
    ['//elsewhere.example', null],
    ['/\\elsewhere.example', null],
    ['https://elsewhere.example/pelt', null],
    ['javascript:alert(1)', null],
    ['/pelt\nSet-Cookie: x', null],
    ['', null],
    [null, null],
  ])('goes back to %j only when it is ours', (asked, path) => {
    expect(pathOfOurs(asked)).toBe(path)
  })
})
