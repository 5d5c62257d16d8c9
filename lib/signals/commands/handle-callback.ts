import 'server-only'
import { done, refused, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import { nextDeadline } from '#lib/referral/rules/ladder.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, today } from '#lib/time/today.ts'
import { whyNotCall, whyNotClose, type CallbackRefusal } from '../rules/callback.ts'
import type { CallbackHere, CloseCallback } from '../schema/callback.ts'
import { closeCallback } from './close-callback.ts'
import { lockedCallback } from './locked-callback.ts'

/** Nobody answered: one try more, which buys no time. */
export async function noteAttempt(tx: TenantTx, actor: MemberActor, { callbackId, version }: CallbackHere): Promise<Outcome<null, CallbackRefusal>> {
  const held = await lockedCallback(tx, actor, callbackId)
  if (held.version !== version) return stale({}, held.version)
  const refusal = whyNotCall(held)
  if (refusal) return refused(refusal)
  await tx.callback.updateMany({ where: { id: callbackId }, data: { attempts: { increment: 1 }, version: { increment: 1 } } })
  await record(tx, actor, 'callback.attempted', { type: 'callback', id: callbackId }, { attempts: held.attempts + 1 })
  return done(null)
}

/** They spoke. The day by which it must be over is the next of the ladder. */
export async function noteCall(tx: TenantTx, actor: MemberActor, { callbackId, version }: CallbackHere, now: Date): Promise<Outcome<null, CallbackRefusal>> {
  const held = await lockedCallback(tx, actor, callbackId)
  if (held.version !== version) return stale({}, held.version)
  const refusal = whyNotCall(held)
  if (refusal) return refused(refusal)
  const { ladder, calendar } = await contactPoint(tx, actor.municipality.id)
  const day = today(now)
  const first = held.calledAt === null && { calledAt: now, calledInTime: held.dueOn !== null && day <= held.dueOn }
  await tx.callback.updateMany({
    where: { id: callbackId },
    data: { state: 'called', dueOn: dateOf(nextDeadline(held.ladderFrom, day, ladder, calendar).dueOn), ...first, version: { increment: 1 } },
  })
  await record(tx, actor, 'callback.called', { type: 'callback', id: callbackId }, { attempts: held.attempts })
  return done(null)
}

/** It is over: advice was enough, nobody was reached, or it is not needed any more. */
export async function endCallback(tx: TenantTx, actor: MemberActor, input: CloseCallback, now: Date): Promise<Outcome<null, CallbackRefusal>> {
  const held = await lockedCallback(tx, actor, input.callbackId)
  if (held.version !== input.version) return stale({}, held.version)
  const refusal = whyNotClose(input.outcome, held)
  if (refusal) return refused(refusal)
  await closeCallback(tx, actor, held, { outcome: input.outcome, referralId: null }, now)
  return done(null)
}
