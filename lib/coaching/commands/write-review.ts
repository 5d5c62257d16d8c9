import 'server-only'
import { done, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { WriteReviewInput } from '#lib/coaching/schema.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

interface Place {
  neighbourhoodId: string | null
}

/** A coach writes what they think of an adopted plan or a round, and may ask for an answer. */
export async function writeReview(tx: TenantTx, actor: MemberActor, input: WriteReviewInput): Promise<Outcome<{ id: string }>> {
  const { neighbourhoodId } = (await placeOf(tx, input)) ?? notFoundHere()
  const review = await tx.coachReview.create({
    data: {
      municipalityId: actor.municipality.id, coachId: actor.userId, neighbourhoodId,
      planVersionId: input.planVersion, roundId: input.round, text: input.text, asksAnswer: input.asksAnswer,
    },
    select: { id: true },
  })
  await record(tx, actor, 'coaching.reviewed', { type: 'coachReview', id: review.id }, { asksAnswer: input.asksAnswer })
  return done(review)
}

/** Where the plan or round belongs; nothing when it is not of this municipality. */
async function placeOf(tx: TenantTx, { planVersion, round }: WriteReviewInput): Promise<Place | undefined> {
  const [found] = planVersion
    ? await tx.$queryRaw<Place[]>`select neighbourhood_id as "neighbourhoodId" from plan_version where id = ${planVersion}::uuid`
    : await tx.$queryRaw<Place[]>`select neighbourhood_id as "neighbourhoodId" from assessment_round where id = ${round}::uuid`
  return found
}
