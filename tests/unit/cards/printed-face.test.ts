import { describe, expect, it } from 'vitest'
import { slackStep } from '#lib/cards/rules/own-ladder.ts'
import { printedFace, type Printed } from '#lib/cards/rules/printed-face.ts'
import type { Route } from '#lib/referral/rules/routing.ts'
import { startLadder, type Ladder } from '#lib/referral/rules/ladder.ts'

const route = (membershipId: string, over: Partial<Route> = {}): Route => ({ membershipId, cardTypeId: null, neighbourhoodId: null, targetGroup: null, domain: null, ...over })
const card: Printed = { cardTypeId: 'rights', neighbourhoodId: null, targetGroup: 'seniors', domains: ['incomeAndRights'] }
const face = (over: Partial<Printed>, routes: Route[], active = ['anyone', 'ofCard', 'ofPlace', 'ofGroup', 'ofDomain', 'coordinator']) =>
  printedFace({ ...card, ...over }, { routes, active: new Set(active), coordinators: ['left', 'coordinator'] })

describe('the face on a printed card', () => {
  const all = [
    route('anyone'), route('ofDomain', { domain: 'incomeAndRights' }), route('ofGroup', { targetGroup: 'seniors' }),
    route('ofPlace', { neighbourhoodId: 'village' }), route('ofCard', { cardTypeId: 'rights' }),
  ]
  it.each([
    ['the card’s own contact person, before all others', {}, all, 'ofCard'],
    ['that of the place, when one is chosen', { neighbourhoodId: 'village' }, all.slice(0, 4), 'ofPlace'],
    ['not that of a place, when none is chosen', {}, all.slice(0, 4), 'ofGroup'],
    ['that of the domain, when the card is about one', {}, all.slice(0, 2), 'ofDomain'],
    ['not that of a domain, when the card is about several', { domains: ['incomeAndRights', 'work'] }, all.slice(0, 2), 'anyone'],
    ['the oldest of equals', {}, [route('ofCard', { cardTypeId: 'rights' }), route('anyone', { cardTypeId: 'rights' })], 'ofCard'],
    ['the coordinator, when nobody fits', {}, [route('ofCard', { cardTypeId: 'another' })], 'coordinator'],
  ] as const)('is %s', (_, over, routes, who) => {
    expect(face(over, [...routes])).toBe(who)
  })

  it('is nobody who can hold no cards any more', () => {
    expect(face({}, [route('left', { cardTypeId: 'rights' }), route('anyone')])).toBe('anyone')
    expect(face({}, [], [])).toBeNull()
  })
})

describe('a card’s own deadlines', () => {
  it.each([
    ['as quick as the municipality', [5, 10, 21, 45], null],
    ['quicker', [2, 5, 10, 20], null],
    ['slower at the first step', [6, 10, 21, 45], { step: 0, most: 5 }],
    ['slower at the last step', [2, 5, 10, 46], { step: 3, most: 45 }],
  ] as const)('are %s', (_, own, answer) => {
    expect(slackStep(own as unknown as Ladder, startLadder)).toEqual(answer)
  })
})
