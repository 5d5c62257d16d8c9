import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { firstUnanswered } from '#lib/assessment/first-unanswered.ts'
import { invitationTo, scoringPage } from '#lib/assessment/queries/scoring.ts'
import { whyNotScore, type RoundRefusal } from '#lib/assessment/round-rules.ts'
import type { RoundInput, ScoreInput } from '#lib/assessment/schema.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { criterionIn, lockRound } from './lock-round.ts'

/**
 * Keeps one answer of the person signed in. Until the table opens it may be changed.
 *
 * @returns the next criterion without an answer, or null when this was the last
 */
export async function score(tx: TenantTx, actor: MemberActor, input: ScoreInput): Promise<Outcome<{ next: string | null }, RoundRefusal>> {
  const invitation = (await invitationTo(tx, actor, input.round)) ?? notFoundHere()
  const round = await lockRound(tx, input.round)
  const why = whyNotScore(round)
  if (why) return refused(why)
  await criterionIn(tx, round, input.criterion)

  const key = { roundId: input.round, membershipId: invitation.membershipId, criterionId: input.criterion }
  const answer = { level: input.answer === 'unknown' ? null : Number(input.answer), remark: input.remark, updatedAt: new Date() }
  await tx.score.upsert({
    where: { municipalityId_roundId_membershipId_criterionId: { municipalityId: actor.municipality.id, ...key } },
    create: { municipalityId: actor.municipality.id, ...key, ...answer },
    update: answer,
  })
  const page = (await scoringPage(tx, actor, input.round)) ?? notFoundHere()
  // That somebody scored, never what.
  await record(tx, actor, 'assessment.scored', { type: 'round', id: input.round })
  return done({ next: firstUnanswered(page)?.id ?? null })
}

/** Hands over: from now on this person counts as done. Not knowing is an answer too, so every criterion has one. */
export async function finishScoring(tx: TenantTx, actor: MemberActor, input: RoundInput, now: Date): Promise<Outcome<null, RoundRefusal>> {
  const page = (await scoringPage(tx, actor, input.round)) ?? notFoundHere()
  const why = whyNotScore(await lockRound(tx, input.round))
  if (why) return refused(why)
  if (firstUnanswered(page)) return refused('notAllScored')
  await tx.roundParticipant.updateMany({
    where: { roundId: input.round, membershipId: { in: actor.memberships.map(({ id }) => id) }, finishedAt: null },
    data: { finishedAt: now },
  })
  await record(tx, actor, 'assessment.finishedScoring', { type: 'round', id: input.round })
  return done(null)
}
