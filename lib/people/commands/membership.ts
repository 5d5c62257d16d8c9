import 'server-only'
import { done, refused, refusedAt, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { organisationIsThere } from '#lib/partners/queries/choices.ts'
import { handOverAll } from '#lib/referral/commands/hand-over-all.ts'
import { holds } from '#lib/referral/rights.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { looksAfter, losesLastCoordinator, whyNotPost, type PostRefusal } from '../rules.ts'
import type { ChangePost } from '../schema.ts'

/** Ends a membership from the next request on; what they wrote stays under their name, and the cards they hold go to others. */
export async function endMembership(tx: TenantTx, actor: MemberActor, membershipId: string, now: Date): Promise<Outcome<{ name: string }, 'lastCoordinator'>> {
  const coordinators = await lockedCoordinators(tx)
  const member = await memberHere(tx, membershipId)
  if (!looksAfter(actor, member)) return notFoundHere()
  if (losesLastCoordinator(coordinators, membershipId)) return refused('lastCoordinator')

  await tx.membership.update({
    where: { municipalityId_id: { municipalityId: actor.municipality.id, id: membershipId } },
    data: { endedAt: now, version: { increment: 1 } },
    select: { id: true },
  })
  await handOverAll(tx, actor, [membershipId], null, now)
  await record(tx, actor, 'people.membershipEnded', { type: 'membership', id: membershipId }, { role: member.role })
  return done({ name: member.user.name })
}

type ChangeRefusal = PostRefusal | 'lastCoordinator' | 'alreadyMember'

/** Gives somebody another role, organisation or mark; tasks and rounds stay theirs, cards only while they may hold them. */
export async function changePost(tx: TenantTx, actor: MemberActor, input: ChangePost, now = new Date()): Promise<Outcome<{ name: string }, ChangeRefusal>> {
  const { membershipId, version, ...post } = input
  const coordinators = await lockedCoordinators(tx)
  const member = await memberHere(tx, membershipId)
  const refusal = whyNotPost(actor, post)
  if (refusal) return refused(refusal)
  if (post.organisationId && !(await organisationIsThere(tx, post.organisationId))) return notFoundHere()
  if (post.role !== 'coordinator' && losesLastCoordinator(coordinators, membershipId)) return refusedAt('role', 'lastCoordinator')
  const twin = await tx.membership.count({
    where: { userId: member.user.id, role: post.role, organisationId: post.organisationId, endedAt: null, NOT: { id: membershipId } },
  })
  if (twin > 0) return refusedAt('role', 'alreadyMember')

  const changed = await tx.membership.updateMany({ where: { id: membershipId, version }, data: { ...post, version: { increment: 1 } } })
  if (changed.count === 0) return stale(asTyped(member), member.version)
  if (!holds(post)) await handOverAll(tx, actor, [membershipId], null, now)
  await record(tx, actor, 'people.roleChanged', { type: 'membership', id: membershipId }, { from: member.role, to: post.role })
  return done({ name: member.user.name })
}

/** Locked in one order, so that two coordinators who end each other do not both succeed. */
const lockedCoordinators = (tx: TenantTx) =>
  tx.$queryRaw<{ id: string }[]>`
    select id from membership where role = 'coordinator' and ended_at is null order by id for update`

async function memberHere(tx: TenantTx, id: string) {
  const member = await tx.membership.findFirst({
    where: { id, endedAt: null },
    select: {
      role: true, organisationId: true, managesOrganisation: true, withoutPersons: true, version: true,
      user: { select: { id: true, name: true } },
    },
  })
  return member ?? notFoundHere()
}

const asTyped = (member: Awaited<ReturnType<typeof memberHere>>) => ({
  role: member.role,
  organisationId: member.organisationId ?? '',
  managesOrganisation: member.managesOrganisation ? 'on' : '',
  withoutPersons: member.withoutPersons ? 'on' : '',
})
