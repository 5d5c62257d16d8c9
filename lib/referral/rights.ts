import { reach } from '#lib/access/matrix.ts'
import type { ActorHere, MemberActor, MembershipHere } from '#lib/tenancy/actor.ts'
import type { Party } from './rules/machine.ts'

/** Who takes part in a card, as far as rights are concerned: memberships, a link, an organisation. */
export interface TakingPart {
  ownerId: string | null
  madeById: string | null
  /** who keyed in the strip of somebody else */
  enteredById: string | null
  linkId: string | null
  organisationId: string | null
}

/** With these somebody may hold cards with names in them. */
export const holds = ({ role, withoutPersons }: Pick<MembershipHere, 'role' | 'withoutPersons'>): boolean =>
  (role === 'coordinator' || role === 'contactPerson') && !withoutPersons

const ofMember = (actor: ActorHere): readonly MembershipHere[] => (actor.kind === 'member' ? actor.memberships : [])

/** The membership with which somebody holds a card: the one that holds this one already, before any other. */
export function holdingMembership(actor: MemberActor, ownerId: string | null): MembershipHere | null {
  const able = actor.memberships.filter(holds)
  return able.find(({ id }) => id === ownerId) ?? able[0] ?? null
}

/** The membership under which is kept what somebody does with a card; `null` for who has no account. */
export const actingMembership = (actor: ActorHere, ownerId: string | null): string | null =>
  (actor.kind === 'member' && holdingMembership(actor, ownerId)?.id) || (ofMember(actor)[0]?.id ?? null)

/**
 * What somebody is towards a card; nothing is the same as not finding it. A partner's people are its makers together, because
 * the card is their organisation's: who made it may have left.
 */
export function partiesOf(actor: ActorHere, card: TakingPart): readonly Party[] {
  const own = ofMember(actor)
  const handles = reach(actor, 'referral.handle')
  const follows = reach(actor, 'referral.follow')
  const isOwn = (id: string | null) => id !== null && own.some((membership) => membership.id === id)
  const made =
    isOwn(card.madeById) || isOwn(card.enteredById)
    || (actor.kind === 'link' && actor.linkId === card.linkId)
    || (follows === 'organisation' && card.organisationId !== null && own.some(({ organisationId }) => organisationId === card.organisationId))
  return [
    ...(follows !== null && made ? (['maker'] as const) : []),
    ...(handles !== null && own.some((membership) => holds(membership) && membership.id === card.ownerId) ? (['holder'] as const) : []),
    ...(handles === 'municipality' ? (['coordinator'] as const) : []),
  ]
}

/** May somebody of these read whom a card is for, and work on it? */
export const handles = (parties: readonly Party[]): boolean => parties.includes('holder') || parties.includes('coordinator')
