import { expect, test } from 'vitest'
import { partiesOf, type TakingPart } from '#lib/referral/rights.ts'
import type { Party } from '#lib/referral/rules/machine.ts'
import type { LinkActor, MemberActor, MembershipHere, Role } from '#lib/tenancy/actor.ts'
import type { Standing } from '#lib/access/policy.ts'

const municipality = { id: 'm', slug: 'pelt', name: 'Pelt', accent: null, threshold: 5, demo: false }
const as = (standings: Standing[], memberships: MembershipHere[]): MemberActor => ({
  kind: 'member', userId: 'u', sessionId: 's', name: 'Jef', email: 'jef@pelt.example', locale: 'nl', keyboardHints: true, elsewhere: [], municipality,
  standings, memberships, organisationIds: memberships.flatMap(({ organisationId }) => organisationId ?? []),
})
const post = (role: Role, over: Partial<MembershipHere> = {}): MembershipHere => ({ id: role, role, organisationId: null, managesOrganisation: false, withoutPersons: false, ...over })
const link: LinkActor = { kind: 'link', linkId: 'own', organisationId: null, municipality, standings: ['linkHolder'] }
const nobodys: TakingPart = { ownerId: 'somebody', madeById: 'somebody', enteredById: null, linkId: null, organisationId: 'practice' }

test.each<[string, MemberActor | LinkActor, Partial<TakingPart>, Party[]]>([
  ['a contact person who holds it', as(['contactPerson'], [post('contactPerson')]), { ownerId: 'contactPerson' }, ['holder']],
  ['a contact person of another card', as(['contactPerson'], [post('contactPerson')]), {}, []],
  ['a coordinator', as(['coordinator', 'caseCoordinator'], [post('coordinator')]), {}, ['coordinator']],
  ['a coordinator who holds it', as(['coordinator', 'caseCoordinator'], [post('coordinator')]), { ownerId: 'coordinator' }, ['holder', 'coordinator']],
  ['a coordinator without persons, even as its owner', as(['coordinator'], [post('coordinator', { withoutPersons: true })]), { ownerId: 'coordinator' }, []],
  ['the partner who made it', as(['partner'], [post('partner', { organisationId: 'practice' })]), { madeById: 'partner' }, ['maker']],
  ['a colleague of the same organisation', as(['partner'], [post('partner', { organisationId: 'practice' })]), {}, ['maker']],
  ['a partner of another organisation', as(['partner'], [post('partner', { organisationId: 'other' })]), {}, []],
  ['the volunteer who made it', as(['volunteer'], [post('volunteer')]), { madeById: 'volunteer' }, ['maker']],
  ['whoever keyed it in', as(['fieldWorker'], [post('fieldWorker')]), { enteredById: 'fieldWorker' }, ['maker']],
  ['a field worker who became its owner by mistake', as(['fieldWorker'], [post('fieldWorker')]), { ownerId: 'fieldWorker' }, []],
  ['an alderman', as(['alderman'], [post('alderman', { organisationId: 'practice' })]), { madeById: 'alderman' }, []],
  ['the link it came by', link, { linkId: 'own' }, ['maker']],
  ['another link', link, { linkId: 'other' }, []],
])('%s', (_, actor, card, parties) => {
  expect(partiesOf(actor, { ...nobodys, ...card })).toEqual(parties)
})
