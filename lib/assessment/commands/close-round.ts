import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { whyNotClose, type RoundRefusal } from '#lib/assessment/round-rules.ts'
import { mean } from '#lib/assessment/rules.ts'
import type { CloseRoundInput } from '#lib/assessment/schema.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, today, type Day } from '#lib/time/today.ts'
import { lockRound } from './lock-round.ts'
import { rollUpRounds } from './roll-up.ts'

/**
 * Closes a round for good, in one transaction: the spread is kept where three or more scored, the single scores are erased with their remarks,
 * the figures of the round are fixed, and the municipality's roll-up says where each framework stands now.
 */
export async function closeRound(tx: TenantTx, actor: MemberActor, input: CloseRoundInput, now: Date): Promise<Outcome<null, RoundRefusal>> {
  const round = await lockRound(tx, input.round)
  const levels = await tx.commonLevel.findMany({ where: { roundId: round.id }, select: { level: true } })
  const meetingOn = input.meetingOn as Day
  const why = whyNotClose({ ...round, agreed: levels.length, meetingOn, today: today(now) })
  if (why) return refused(why)

  const scorers = await keepSpread(tx, actor, round.id)
  await tx.$executeRaw`select erase_scores(${round.id}::uuid)`
  await tx.round.updateMany({
    where: { id: round.id },
    data: {
      state: 'closed', meetingOn: dateOf(meetingOn), closedAt: now, closedById: actor.userId, scorers,
      mean: mean(levels.map(({ level }) => level)), scored: levels.length,
    },
  })
  await rollUpRounds(tx, actor.municipality.id)
  await record(tx, actor, 'assessment.roundClosed', { type: 'round', id: round.id }, { scorers, scored: levels.length })
  return done(null)
}

/** Keeps how the scores lay, without names, and answers how many scored. The database gives no spread under three. */
async function keepSpread(tx: TenantTx, actor: MemberActor, roundId: string): Promise<number> {
  await tx.$executeRaw`
    insert into spread (municipality_id, round_id, criterion_id, zero, one, two, three, unknown)
    select ${actor.municipality.id}::uuid, ${roundId}::uuid, criterion_id, zero, one, two, three, unknown
    from round_spread(${roundId}::uuid)`
  const [row] = await tx.$queryRaw<{ scorers: number }[]>`select round_scorers(${roundId}::uuid) as scorers`
  return row?.scorers ?? 0
}
