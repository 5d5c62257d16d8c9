import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { CoachingRefusal } from '#lib/coaching/rules.ts'
import type { AnswerReviewInput } from '#lib/coaching/schema.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** The coordinator answers a review, once: what was answered stays as the coach read it. */
export async function answerReview(
  tx: TenantTx,
  actor: MemberActor,
  input: AnswerReviewInput,
  now: Date,
): Promise<Outcome<null, CoachingRefusal>> {
  const { count } = await tx.coachReview.updateMany({
    where: { id: input.review, answeredAt: null },
    data: { answer: input.answer, answeredById: actor.userId, answeredAt: now },
  })
  if (count === 0) {
    const there = await tx.coachReview.findFirst({ where: { id: input.review }, select: { id: true } })
    return there ? refused('alreadyAnswered') : notFoundHere()
  }
  await record(tx, actor, 'coaching.answered', { type: 'coachReview', id: input.review })
  return done(null)
}
