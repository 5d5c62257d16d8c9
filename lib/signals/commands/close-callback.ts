import 'server-only'
import { record } from '#lib/audit/record.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import { mailLink } from '#lib/referral/mail-link.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { today } from '#lib/time/today.ts'
import { signalsAt } from '../places.ts'
import { whyNotClose, type CallbackOutcome } from '../rules/callback.ts'
import { callbackToHold, type LockedCallback } from './locked-callback.ts'

/**
 * A call back ends in a card that was made together with whoever was called. Over already, or given to somebody else meanwhile:
 * nothing changes here, because the card itself must not be lost for it.
 *
 * @param referralId the card that was just written, in this same transaction
 */
export async function closeCallbackWithCard(tx: TenantTx, actor: MemberActor, callbackId: string, referralId: string, now = new Date()): Promise<void> {
  const held = await callbackToHold(tx, actor, callbackId)
  if (held && whyNotClose('card', held) === null) await closeCallback(tx, actor, held, { outcome: 'card', referralId }, now)
}

/** Closes a call back that is held: who was called is forgotten, and whoever gave it with an account or a link hears that it was done. */
export async function closeCallback(
  tx: TenantTx,
  actor: MemberActor,
  held: LockedCallback,
  { outcome, referralId }: { outcome: CallbackOutcome; referralId: string | null },
  now: Date,
): Promise<void> {
  const { id, calledAt, dueOn } = held
  // A card is made together with somebody, so they were spoken with.
  const spoken = outcome === 'card' && calledAt === null && { calledAt: now, calledInTime: dueOn !== null && today(now) <= dueOn }
  await tx.callback.updateMany({
    where: { id },
    data: { state: 'closed', outcome, referralId, dueOn: null, closedAt: now, ...spoken, version: { increment: 1 } },
  })
  await tx.callbackGiver.deleteMany({ where: { callbackId: id } })
  if (outcome === 'advice' || outcome === 'card') await tellGiver(tx, actor.municipality, held, now)
  await record(tx, actor, 'callback.closed', { type: 'callback', id }, { outcome })
}

/** A fixed sentence, never what was said. */
async function tellGiver(tx: TenantTx, { id: municipalityId, slug }: { id: string; slug: string }, { id, givenById, linkId }: LockedCallback, now: Date): Promise<void> {
  const mail = { template: 'callbackDone', reason: `callbackDone:${id}` } as const
  if (linkId !== null) await mailLink(tx, municipalityId, linkId, { ...mail, page: (at) => at.signal }, now)
  const giver = givenById === null ? null : await tx.membership.findFirst({ where: { id: givenById, endedAt: null }, select: { userId: true } })
  if (giver) await queueMail(tx, municipalityId, { ...mail, to: { userId: giver.userId }, path: signalsAt(slug).give })
}
