import 'server-only'
import { done, refused, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { PhaseId } from '#lib/framework/phases.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, dayOf, today, type Day } from '#lib/time/today.ts'
import { whyNotLeave, type TrackRefusal } from '#lib/track/rules.ts'
import type { LeavePhaseInput } from '#lib/track/schema.ts'
import type { Recorded } from './enter-phase.ts'

/** Records that a place left a phase. */
export async function leavePhase(
  tx: TenantTx,
  actor: MemberActor,
  input: LeavePhaseInput,
  now: Date,
): Promise<Outcome<Recorded, TrackRefusal>> {
  const step =
    (await tx.phaseStep.findFirst({
      where: { id: input.step },
      select: { phaseId: true, enteredOn: true, leftOn: true, version: true, neighbourhood: { select: { slug: true } } },
    })) ?? notFoundHere()
  const on = input.on as Day
  const facts = { phase: step.phaseId as PhaseId, enteredOn: dayOf(step.enteredOn), leftOn: step.leftOn && dayOf(step.leftOn) }
  const why = whyNotLeave(facts, on, today(now))
  if (why) return refused(why)

  const { count } = await tx.phaseStep.updateMany({
    where: { id: input.step, version: input.version, leftOn: null },
    data: { leftOn: dateOf(on), version: { increment: 1 } },
  })
  if (count === 0) return stale({ on: facts.leftOn ?? '' }, step.version)
  await record(tx, actor, 'track.phaseLeft', { type: 'phaseStep', id: input.step }, { phase: step.phaseId })
  return done({ id: input.step, place: step.neighbourhood?.slug ?? null })
}
