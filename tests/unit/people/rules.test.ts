import { describe, expect, it } from 'vitest'
import type { Standing } from '#lib/access/policy.ts'
import type { MembershipHere } from '#lib/tenancy/actor.ts'
import { isWithoutPersons, looksAfter, losesLastCoordinator, whyNotPost, type Post } from '#lib/people/rules.ts'

const someone = (standings: Standing[], membership: Partial<MembershipHere>) => ({
  standings,
  memberships: [{ id: 'm', role: 'partner', organisationId: null, managesOrganisation: false, withoutPersons: false, ...membership } satisfies MembershipHere],
})
const coordinator = someone(['coordinator'], { role: 'coordinator' })
const gangmaker = someone(['coordinator'], { role: 'coordinator', organisationId: 'ngo', withoutPersons: true })
const manager = someone(['partner', 'organisationManager'], { organisationId: 'practice', managesOrganisation: true })
const fieldWorker = someone(['fieldWorker'], { role: 'fieldWorker' })

const post = (change: Partial<Post>): Post => ({ role: 'fieldWorker', organisationId: null, managesOrganisation: false, withoutPersons: false, ...change })

describe('who may give which post', () => {
  it.each([
    ['a coordinator gives any role', coordinator, post({ role: 'coordinator' }), null],
    ['a partner needs an organisation', coordinator, post({ role: 'partner' }), 'partnerNeedsOrganisation'],
    ['who manages an organisation needs one', coordinator, post({ managesOrganisation: true }), 'managerNeedsOrganisation'],
    ['a manager gives a partner of the own organisation', manager, post({ role: 'partner', organisationId: 'practice' }), null],
    ['a manager gives no partner of another one', manager, post({ role: 'partner', organisationId: 'school' }), 'onlyOwnPartners'],
    ['a manager gives no other role', manager, post({ role: 'fieldWorker', organisationId: 'practice' }), 'onlyOwnPartners'],
    ['a manager makes no second manager', manager, post({ role: 'partner', organisationId: 'practice', managesOrganisation: true }), 'onlyOwnPartners'],
    ['who works without persons passes the mark on', gangmaker, post({ role: 'contactPerson' }), 'keepsTheMark'],
    ['and may give whatever carries it', gangmaker, post({ role: 'contactPerson', withoutPersons: true }), null],
    ['a field worker gives nothing', fieldWorker, post({ role: 'volunteer' }), 'onlyOwnPartners'],
  ] as const)('%s', (_, giver, given, why) => {
    expect(whyNotPost(giver, given)).toBe(why)
  })
})

it('somebody with one unmarked coordinator role does see persons', () => {
  expect(isWithoutPersons(gangmaker)).toBe(true)
  expect(isWithoutPersons({ ...gangmaker, memberships: [...gangmaker.memberships, ...coordinator.memberships] })).toBe(false)
  expect(isWithoutPersons(fieldWorker)).toBe(false)
})

it('a manager looks after the partners of the own organisation, a coordinator after everybody', () => {
  expect(looksAfter(manager, { role: 'partner', organisationId: 'practice' })).toBe(true)
  expect(looksAfter(manager, { role: 'partner', organisationId: 'school' })).toBe(false)
  expect(looksAfter(manager, { role: 'coordinator', organisationId: 'practice' })).toBe(false)
  expect(looksAfter(coordinator, { role: 'coordinator', organisationId: null })).toBe(true)
  expect(looksAfter(fieldWorker, { role: 'volunteer', organisationId: null })).toBe(false)
})

it('only the last coordinator cannot be missed', () => {
  expect(losesLastCoordinator([{ id: 'a' }], 'a')).toBe(true)
  expect(losesLastCoordinator([{ id: 'a' }, { id: 'b' }], 'a')).toBe(false)
  expect(losesLastCoordinator([{ id: 'a' }], 'b')).toBe(false)
})
