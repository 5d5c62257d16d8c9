import 'server-only'
import { reach } from '#lib/access/matrix.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** On what a review was written. */
export type Reviewed = { planVersionId: string } | { roundId: string }

/**
 * The reviews on a plan version or a round, oldest first: the coordinator reads all, a coach the ones they wrote, and
 * everybody else none.
 */
export async function reviewsOn(tx: TenantTx, actor: MemberActor, on: Reviewed) {
  const far = reach(actor, 'coaching.readReviews')
  if (!far) return []
  return tx.coachReview.findMany({
    where: { ...on, ...(far === 'own' && { coachId: actor.userId }) },
    select: {
      id: true, text: true, asksAnswer: true, createdAt: true, answer: true, answeredAt: true,
      coach: { select: { name: true } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
}

export type ReviewHere = Awaited<ReturnType<typeof reviewsOn>>[number]
