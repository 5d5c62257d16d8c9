import 'server-only'
import { done, refused, stale, type Outcome } from '#lib/actions/result.ts'
import { attentionPointChoices } from '#lib/analysis/queries/attention-points.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { feedbackRemovalRefusal, type FeedbackRemovalRefusal } from '../rules.ts'
import type { AnswerPoint, PointHere, TellPoints } from '../schema.ts'

/** Adds attention points that were told at a moment; those told there already count once. */
export async function tellPoints(tx: TenantTx, actor: MemberActor, input: TellPoints): Promise<Outcome<{ added: number }>> {
  const moment = await tx.feedbackMoment.findFirst({ where: { id: input.id }, select: { id: true, neighbourhoodId: true } })
  const added = await tellTo(tx, actor, moment ?? notFoundHere(), input.points)
  await record(tx, actor, 'feedback.pointsTold', { type: 'feedbackMoment', id: input.id }, { points: added })
  return done({ added })
}

/** What was said about an attention point at a moment and what we answer; answers `stale` when somebody else wrote meanwhile. */
export async function answerPoint(tx: TenantTx, actor: MemberActor, input: AnswerPoint): Promise<Outcome<null>> {
  const current = await lockedTold(tx, input)
  if (current.version !== input.version) return stale({ said: current.said ?? '', answer: current.answer ?? '' }, current.version)
  await tx.feedbackPoint.updateMany({
    where: { momentId: input.momentId, attentionPointId: input.attentionPointId },
    data: { said: input.said, answer: input.answer, version: { increment: 1 } },
  })
  const detail = { moment: input.momentId, answered: input.answer !== null }
  await record(tx, actor, 'feedback.pointAnswered', { type: 'attentionPoint', id: input.attentionPointId }, detail)
  return done(null)
}

/** Takes back that a point was told at a moment, as long as nothing was said or answered there. */
export async function untellPoint(tx: TenantTx, actor: MemberActor, input: PointHere): Promise<Outcome<null, FeedbackRemovalRefusal>> {
  const refusal = feedbackRemovalRefusal([await lockedTold(tx, input)])
  if (refusal) return refused(refusal)
  await tx.feedbackPoint.deleteMany({ where: { momentId: input.momentId, attentionPointId: input.attentionPointId } })
  await record(tx, actor, 'feedback.pointUntold', { type: 'attentionPoint', id: input.attentionPointId }, { moment: input.momentId })
  return done(null)
}

/** Writes which points were told at a moment; each must be of the same neighbourhood. Answers how many are new. */
export async function tellTo(
  tx: TenantTx,
  actor: MemberActor,
  moment: { id: string; neighbourhoodId: string },
  points: readonly string[],
): Promise<number> {
  if (points.length === 0) return 0
  const here = new Set((await attentionPointChoices(tx, moment.neighbourhoodId)).map((point) => point.id))
  if (points.some((point) => !here.has(point))) notFoundHere()
  const { count } = await tx.feedbackPoint.createMany({
    data: points.map((attentionPointId) => ({ municipalityId: actor.municipality.id, momentId: moment.id, attentionPointId })),
    skipDuplicates: true,
  })
  return count
}

interface ToldNow {
  said: string | null
  answer: string | null
  version: number
}

async function lockedTold(tx: TenantTx, { momentId, attentionPointId }: PointHere): Promise<ToldNow> {
  const rows = await tx.$queryRaw<ToldNow[]>`
    select said, answer, version from feedback_point
    where moment_id = ${momentId}::uuid and attention_point_id = ${attentionPointId}::uuid for update`
  return rows[0] ?? notFoundHere()
}
