import { describe, expect, it } from 'vitest'
import { holderFor, whoIsThere, type Leave, type Route } from '#lib/referral/rules/routing.ts'
import type { Day } from '#lib/time/today.ts'

const route = (membershipId: string, precise: Partial<Route> = {}): Route => ({ membershipId, cardTypeId: null, neighbourhoodId: null, targetGroup: null, domain: null, ...precise })
const card = { cardTypeId: 'general', neighbourhoodId: 'overpelt', targetGroup: 'seniors', domains: ['work', 'healthAndCare'] }
const today: Day = '2026-11-25'
const active = new Set(['ann', 'bart', 'chris', 'dirk', 'regie'])
const coordinators = ['regie']
const away = (membershipId: string, standInId: string, from: Day = '2026-11-23', until: Day = '2026-11-27'): Leave => ({ membershipId, standInId, from, until })
const holder = (routes: Route[], leaves: Leave[] = [], there: ReadonlySet<string> = active) => holderFor(card, { routes, leaves, active: there, coordinators, today })

describe('a card goes to', () => {
  it.each<[string, Route[], string, string]>([
    ['who is there for everything', [route('ann')], 'ann', 'route'],
    ['the neighbourhood before everything', [route('ann'), route('bart', { neighbourhoodId: 'overpelt' })], 'bart', 'route'],
    ['the neighbourhood before the target group', [route('ann', { targetGroup: 'seniors' }), route('bart', { neighbourhoodId: 'overpelt' })], 'bart', 'route'],
    ['neighbourhood and target group before neighbourhood', [route('ann', { neighbourhoodId: 'overpelt' }), route('bart', { neighbourhoodId: 'overpelt', targetGroup: 'seniors' })], 'bart', 'route'],
    ['the card’s own person before the place', [route('ann', { neighbourhoodId: 'overpelt', targetGroup: 'seniors' }), route('bart', { cardTypeId: 'general' })], 'bart', 'route'],
    ['one of its domains', [route('ann', { domain: 'leisureAndContacts' }), route('bart', { domain: 'work' })], 'bart', 'route'],
    ['the oldest of two that fit as well', [route('ann', { domain: 'healthAndCare' }), route('bart', { domain: 'work' })], 'ann', 'route'],
    ['the coordinator when the only route is for another place', [route('ann', { neighbourhoodId: 'neerpelt' })], 'regie', 'coordinator'],
    ['the coordinator when there is no route', [], 'regie', 'coordinator'],
    ['the coordinator when its person left', [route('erik')], 'regie', 'coordinator'],
  ])('%s', (_, routes, membershipId, by) => {
    expect(holder(routes)).toEqual({ membershipId, by })
  })

  it('the stand-in, and to the stand-in of the stand-in', () => {
    expect(holder([route('ann')], [away('ann', 'bart')])).toEqual({ membershipId: 'bart', by: 'standIn' })
    expect(holder([route('ann')], [away('ann', 'bart'), away('bart', 'chris')])).toEqual({ membershipId: 'chris', by: 'standIn' })
  })

  it('the next that fits when a stand-in left or two stand in for each other', () => {
    expect(holder([route('ann', { domain: 'work' }), route('dirk')], [away('ann', 'erik')])).toEqual({ membershipId: 'dirk', by: 'route' })
    expect(holder([route('ann')], [away('ann', 'bart'), away('bart', 'ann')])).toEqual({ membershipId: 'regie', by: 'coordinator' })
  })

  it('the coordinator even when on leave: nobody loses a card', () => {
    expect(holder([], [away('regie', 'erik')])).toEqual({ membershipId: 'regie', by: 'coordinator' })
    expect(holder([], [], new Set())).toBeNull()
  })
})

it.each<[Day, Day, string | null]>([['2026-11-25', '2026-11-25', 'bart'], ['2026-11-26', '2026-11-30', 'ann'], ['2026-11-01', '2026-11-24', 'ann']])(
  'somebody is away from %s until %s: today it is %s',
  (from, until, who) => {
    expect(whoIsThere('ann', [away('ann', 'bart', from, until)], today)).toBe(who)
  },
)
