import { reach } from '#lib/access/matrix.ts'
import type { MemberActor, Role } from '#lib/tenancy/actor.ts'

export const roles = ['coordinator', 'fieldWorker', 'contactPerson', 'partner', 'volunteer', 'alderman'] as const satisfies readonly Role[]

/** What somebody is, or is invited to be. */
export interface Post {
  role: Role
  organisationId: string | null
  managesOrganisation: boolean
  withoutPersons: boolean
}

export type PostRefusal = 'onlyOwnPartners' | 'partnerNeedsOrganisation' | 'managerNeedsOrganisation' | 'keepsTheMark'

type Giver = Pick<MemberActor, 'standings' | 'memberships'>

/** A coordinator of a partner organisation, who must not come to see persons by way of somebody else's account. */
export const isWithoutPersons = (giver: Giver): boolean => {
  const coordinating = giver.memberships.filter(({ role }) => role === 'coordinator')
  return coordinating.length > 0 && coordinating.every(({ withoutPersons }) => withoutPersons)
}

/** The organisations whose people somebody looks after. */
export const ownOrganisations = (giver: Pick<MemberActor, 'memberships'>): string[] =>
  giver.memberships.flatMap((one) => (one.managesOrganisation && one.organisationId ? [one.organisationId] : []))

/** Why somebody may not give this post to anybody; `null` when they may. Nobody gives more than they have. */
export function whyNotPost(giver: Giver, post: Post): PostRefusal | null {
  if (post.role === 'partner' && !post.organisationId) return 'partnerNeedsOrganisation'
  if (post.managesOrganisation && !post.organisationId) return 'managerNeedsOrganisation'
  if (reach(giver, 'people.invite') !== 'municipality') {
    const own = post.organisationId !== null && ownOrganisations(giver).includes(post.organisationId)
    return post.role === 'partner' && own && !post.managesOrganisation ? null : 'onlyOwnPartners'
  }
  return isWithoutPersons(giver) && !post.withoutPersons ? 'keepsTheMark' : null
}

/** May this giver end, or invite again, whoever holds this post? */
export function looksAfter(giver: Giver, post: Pick<Post, 'role' | 'organisationId'>): boolean {
  if (reach(giver, 'people.endMembership') === 'municipality') return true
  return post.role === 'partner' && post.organisationId !== null && ownOrganisations(giver).includes(post.organisationId)
}

/** A municipality always keeps somebody who may invite others. */
export const losesLastCoordinator = (coordinators: readonly { id: string }[], membershipId: string): boolean =>
  coordinators.length === 1 && coordinators[0]?.id === membershipId
