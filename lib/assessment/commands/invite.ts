import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { whyNotScore, type RoundRefusal } from '#lib/assessment/round-rules.ts'
import type { InviteInput } from '#lib/assessment/schema.ts'
import { record } from '#lib/audit/record.ts'
import { memberChoices } from '#lib/people/queries/names.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { lockRound } from './lock-round.ts'

/**
 * Invites members of this municipality. Somebody with two memberships scores once: the first one counts, and who was
 * already invited is not invited again.
 *
 * @returns how many were added
 */
export async function invite(tx: TenantTx, actor: MemberActor, roundId: string, membershipIds: readonly string[]): Promise<number> {
  if (membershipIds.length === 0) return 0
  const members = await memberChoices(tx)
  const already = await tx.roundParticipant.findMany({ where: { roundId }, select: { membership: { select: { userId: true } } } })
  const seen = new Set(already.map(({ membership }) => membership.userId))
  const chosen = members.filter(({ id, user }) => membershipIds.includes(id) && !seen.has(user.id) && seen.add(user.id))
  const { count } = await tx.roundParticipant.createMany({
    data: chosen.map(({ id }) => ({ municipalityId: actor.municipality.id, roundId, membershipId: id })),
  })
  return count
}

/** Invites more people, as long as the round takes scores. */
export async function inviteMore(tx: TenantTx, actor: MemberActor, input: InviteInput): Promise<Outcome<{ added: number }, RoundRefusal>> {
  const why = whyNotScore(await lockRound(tx, input.round))
  if (why) return refused(why)
  const added = await invite(tx, actor, input.round, input.participants)
  await record(tx, actor, 'assessment.invited', { type: 'round', id: input.round }, { invited: added })
  return done({ added })
}
