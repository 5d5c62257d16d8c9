import 'server-only'
import { done, refused, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { whyNotOpen, type CoachingRefusal } from '#lib/coaching/rules.ts'
import type { CloseForCoachInput, OpenForCoachInput } from '#lib/coaching/schema.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, dayOf, today, type Day } from '#lib/time/today.ts'

/** Opens the municipality for its coach until and with a day: plan, assessment and track, to read. */
export async function openForCoach(
  tx: TenantTx,
  actor: MemberActor,
  input: OpenForCoachInput,
  now: Date,
): Promise<Outcome<null, CoachingRefusal>> {
  const until = input.until as Day
  const why = whyNotOpen(until, today(now))
  if (why) return refused(why)
  return change(tx, actor, input, { openedUntil: until, kind: 'coaching.opened' })
}

/** Closes it again at once: from the next request on the coach sees roll-ups only. */
export const closeForCoach = (tx: TenantTx, actor: MemberActor, input: CloseForCoachInput): Promise<Outcome<null, CoachingRefusal>> =>
  change(tx, actor, input, { openedUntil: null, kind: 'coaching.closed' })

async function change(
  tx: TenantTx,
  actor: MemberActor,
  { assignment, version }: CloseForCoachInput,
  { openedUntil, kind }: { openedUntil: Day | null; kind: string },
): Promise<Outcome<null, CoachingRefusal>> {
  const { count } = await tx.coachAssignment.updateMany({
    where: { id: assignment, endedAt: null, version },
    data: { openedUntil: openedUntil && dateOf(openedUntil), openedById: openedUntil && actor.userId, version: { increment: 1 } },
  })
  if (count === 0) {
    const now = await tx.coachAssignment.findFirst({ where: { id: assignment, endedAt: null }, select: { openedUntil: true, version: true } })
    if (!now) notFoundHere()
    return stale({ until: now.openedUntil ? dayOf(now.openedUntil) : '' }, now.version)
  }
  await record(tx, actor, kind, { type: 'coachAssignment', id: assignment }, { until: openedUntil })
  return done(null)
}
