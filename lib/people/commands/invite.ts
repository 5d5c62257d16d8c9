import 'server-only'
import { reach } from '#lib/access/matrix.ts'
import { invitationEnds } from '#lib/accounts/rules.ts'
import { done, refusedAt, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { hashOfLink, linkTokenFor } from '#lib/auth/secret-link.ts'
import { organisationIsThere } from '#lib/partners/queries/choices.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import { newId } from '#lib/tenancy/new-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { looksAfter, ownOrganisations, whyNotPost, type PostRefusal } from '../rules.ts'
import type { Invite } from '../schema.ts'

interface Made {
  id: string
  name: string
  /** Who works here under that address already, for whoever may read that; what they are called may differ from what was typed. */
  here: string | null
}

/**
 * Invites somebody: what is kept is the hash of a link that the answer carries once. An earlier link for the same person and
 * post stops working. Whether the address has an account elsewhere makes no difference and is not told.
 */
export async function invite(tx: TenantTx, actor: MemberActor, input: Invite, now: Date): Promise<Outcome<Made, PostRefusal | 'alreadyMember'>> {
  const refusal = whyNotPost(actor, input)
  if (refusal) return refusedAt(fieldOf[refusal], refusal)
  if (input.organisationId && !(await organisationIsThere(tx, input.organisationId))) return notFoundHere()
  if (await isMember(tx, input)) return refusedAt('email', 'alreadyMember')

  const { name, email, ...post } = input
  await tx.invitation.updateMany({
    where: { email, role: post.role, organisationId: post.organisationId, usedAt: null, revokedAt: null },
    data: { revokedAt: now },
  })
  const id = await newId(tx)
  await tx.invitation.create({
    data: {
      municipalityId: actor.municipality.id, id, name, email, ...post,
      tokenHash: hashOfLink(linkTokenFor('invitation', id)), expiresAt: invitationEnds(now), invitedById: actor.userId,
    },
    select: { id: true },
  })
  await record(tx, actor, 'people.invited', { type: 'invitation', id }, { role: post.role })
  return done({ id, name, here: await memberAt(tx, actor, email) })
}

const fieldOf: Record<PostRefusal, string> = {
  onlyOwnPartners: 'role',
  partnerNeedsOrganisation: 'organisationId',
  managerNeedsOrganisation: 'organisationId',
  keepsTheMark: 'withoutPersons',
}

/** A new link for somebody who lost theirs or came too late. */
export async function inviteAgain(tx: TenantTx, actor: MemberActor, invitationId: string, now: Date): Promise<Outcome<Made, PostRefusal | 'alreadyMember'>> {
  const before = await waiting(tx, actor, invitationId)
  const { id: _, ...again } = before
  return invite(tx, actor, again, now)
}

/** Withdraws a link that was not used yet. */
export async function revokeInvitation(tx: TenantTx, actor: MemberActor, invitationId: string, now: Date): Promise<Outcome<{ name: string }>> {
  const { name } = await waiting(tx, actor, invitationId)
  const revoked = await tx.invitation.updateMany({ where: { id: invitationId, usedAt: null, revokedAt: null }, data: { revokedAt: now } })
  if (revoked.count === 0) return notFoundHere()
  await record(tx, actor, 'people.invitationRevoked', { type: 'invitation', id: invitationId })
  return done({ name })
}

async function waiting(tx: TenantTx, actor: MemberActor, invitationId: string) {
  const found = await tx.invitation.findFirst({
    where: { id: invitationId, usedAt: null, revokedAt: null },
    select: { id: true, name: true, email: true, role: true, organisationId: true, managesOrganisation: true, withoutPersons: true },
  })
  if (!found || !looksAfter(actor, found)) return notFoundHere()
  return found
}

/** The member at an address, as far as the list of people would show them. */
async function memberAt(tx: TenantTx, actor: MemberActor, email: string): Promise<string | null> {
  const own = reach(actor, 'people.read') === 'municipality' ? undefined : { in: ownOrganisations(actor) }
  const member = await tx.membership.findFirst({
    where: { user: { email }, endedAt: null, organisationId: own },
    select: { user: { select: { name: true } } },
  })
  return member?.user.name ?? null
}

const isMember = async (tx: TenantTx, { email, role, organisationId }: Invite) =>
  (await tx.membership.count({ where: { user: { email }, role, organisationId, endedAt: null } })) > 0
