import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { criteriaOf } from './criteria.ts'
import { roundHead } from './round.ts'

/** The reader's invitation to a round; null when not invited. */
export const invitationTo = (tx: TenantTx, actor: MemberActor, roundId: string) =>
  tx.roundParticipant.findFirst({
    where: { roundId, membershipId: { in: actor.memberships.map(({ id }) => id) } },
    select: { membershipId: true, finishedAt: true },
  })

/**
 * What somebody needs to score alone: the criteria and their own answers. The database lets no other answers through.
 * Null when there is no such round, or they were not invited: the same for both.
 */
export async function scoringPage(tx: TenantTx, actor: MemberActor, roundId: string) {
  const [round, invitation] = [await roundHead(tx, roundId), await invitationTo(tx, actor, roundId)]
  if (!round || !invitation) return null
  const criteria = await criteriaOf(tx, round)
  const own = await tx.score.findMany({
    where: { roundId, membershipId: invitation.membershipId },
    select: { criterionId: true, level: true, remark: true },
  })
  return {
    round,
    criteria,
    finished: invitation.finishedAt !== null,
    answers: new Map(own.map(({ criterionId, level, remark }) => [criterionId, { answer: level?.toString() ?? 'unknown', remark }])),
  }
}

export type ScoringPage = NonNullable<Awaited<ReturnType<typeof scoringPage>>>
