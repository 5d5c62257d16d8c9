import { reach, type Capability } from '#lib/access/matrix.ts'
import type { PartnerKindId } from '#lib/framework/partner-kinds.ts'
import type { ActorHere, LinkActor, MemberActor, MembershipHere } from '#lib/tenancy/actor.ts'
import type { Standing } from '#lib/access/policy.ts'

/** In whose name a card is sent: the outermost role first, so that who is both partner and staff refers as a partner. */
const order = ['partner', 'volunteer', 'fieldWorker', 'contactPerson', 'coordinator'] as const

/** What a membership is in the matrix of rights. */
export const standingOf = ({ role, withoutPersons }: Pick<MembershipHere, 'role' | 'withoutPersons'>): Standing => (role === 'coordinator' && !withoutPersons ? 'caseCoordinator' : role)

/** The membership with which somebody does this; `null` when none of theirs gives the right. */
export const membershipFor = (actor: MemberActor, capability: Capability): MembershipHere | null =>
  order.flatMap((role) => actor.memberships.filter((one) => one.role === role)).find((one) => reach({ standings: [standingOf(one)] }, capability) !== null) ?? null

/** Whose card it is: a membership of ours, or the link of somebody without an account. */
export interface Sender {
  membershipId: string | null
  linkId: string | null
  /** The partner on whose behalf. */
  organisationId: string | null
}

/** Of a paper strip: who referred, who keyed it in, which strip it is, and whose first name was printed in its sentence. */
export interface Strip {
  enteredById: string
  paperCardId: string
  partnerKind: PartnerKindId | null
  printedName: string | null
}

/** @throws when somebody without the right came past the door */
export function senderOf(actor: MemberActor | LinkActor): Sender {
  if (actor.kind === 'link') return { membershipId: null, linkId: actor.linkId, organisationId: actor.organisationId }
  const membership = membershipFor(actor, 'referral.send')
  if (!membership) throw new Error('Whoever may not send a card came past its door')
  return { membershipId: membership.id, linkId: null, organisationId: membership.organisationId }
}

/** Is this one of the memberships of whoever asks? */
export const isOwn = (actor: ActorHere, membershipId: string | null): boolean =>
  actor.kind === 'member' && membershipId !== null && actor.memberships.some(({ id }) => id === membershipId)
