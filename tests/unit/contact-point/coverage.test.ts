import { describe, expect, it } from 'vitest'
import { receiversOf } from '#lib/contact-point/coverage.ts'
import type { Route } from '#lib/referral/rules/routing.ts'

const anywhere = { cardTypeId: null, neighbourhoodId: null, targetGroup: null, domain: null }
const kind = { id: 'talk', domains: [], targetGroup: 'everyone' } as const
const facts = (routes: Route[], active = ['ann', 'bart', 'head'], coordinators = ['head']) =>
  ({ routes, active: new Set(active), coordinators, today: '2026-11-25' }) as const

describe('who receives what', () => {
  it('is the coordinator as long as there are no routes, visibly', () => {
    expect(receiversOf(kind, 'village', facts([]))).toEqual([{ membershipId: 'head', falls: true, domains: [] }])
  })

  it('is nobody where there is no coordinator either', () => {
    expect(receiversOf(kind, 'village', facts([], ['ann'], []))).toEqual([{ membershipId: null, falls: true, domains: [] }])
  })

  it('is one person for everything when one route fits it all', () => {
    const routes = [{ ...anywhere, membershipId: 'ann', neighbourhoodId: 'village' }]
    expect(receiversOf(kind, 'village', facts(routes))).toEqual([{ membershipId: 'ann', falls: false, domains: [] }])
    expect(receiversOf(kind, 'hamlet', facts(routes))).toMatchObject([{ membershipId: 'head', falls: true }])
  })

  it('is told per life domain where it differs', () => {
    const routes = [{ ...anywhere, membershipId: 'bart', domain: 'work' }]
    const receivers = receiversOf(kind, 'village', facts(routes))
    expect(receivers).toEqual([
      { membershipId: 'head', falls: true, domains: ['incomeAndRights', 'housingAndMobility', 'healthAndCare', 'familyAndEducation', 'leisureAndContacts'] },
      { membershipId: 'bart', falls: false, domains: ['work'] },
    ])
    expect(receiversOf({ ...kind, domains: ['work'] }, 'village', facts(routes))).toEqual([{ membershipId: 'bart', falls: false, domains: [] }])
  })

  it('passes over who is no longer there', () => {
    const routes = [{ ...anywhere, membershipId: 'gone', cardTypeId: 'talk' }, { ...anywhere, membershipId: 'ann' }]
    expect(receiversOf(kind, 'village', facts(routes))).toMatchObject([{ membershipId: 'ann', falls: false }])
  })

  it('keeps a coordinator with a route apart from what falls to them', () => {
    const routes = [{ ...anywhere, membershipId: 'head', domain: 'work' }]
    expect(receiversOf(kind, 'village', facts(routes)).map(({ falls }) => falls)).toEqual([true, false])
  })
})
