import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { mailMember } from '../mail-member.ts'
import { actingMembership, holdingMembership } from '../rights.ts'
import type { MoveRefusal } from '../rules/machine.ts'
import { knownToReferrer, mayAskReopen } from '../rules/own-card.ts'
import type { CardInput } from '../schema/handle.ts'
import { addEvent } from './event.ts'
import { heldStill } from './holders.ts'
import { clockFor, lockedCard, lockedForHandling } from './locked-card.ts'
import { moveCard, type Moved } from './move-card.ts'
import { forgetUnmetNeed } from './unmet-need.ts'

/**
 * The referrer, or whoever it is for through them, asks to take up again a card that they may know is finished: whoever held it hears
 * so. A card that runs, and one they may not know about, get the same answer.
 */
export async function askReopen(tx: TenantTx, actor: MemberActor | LinkActor, { referralId }: { referralId: string }, now: Date): Promise<Outcome<{ number: number }, MoveRefusal>> {
  const { id: municipalityId } = actor.municipality
  const held = await lockedCard(tx, actor, referralId)
  const standing = { ...held, state: held.card.state, outcome: held.card.outcome }
  if (knownToReferrer(standing) === 'withdrawn') return refused('newAgreementAsked')
  if (knownToReferrer(standing) === 'closed' && held.erasedAt) return refused('erasedReopen')
  if (!mayAskReopen(standing)) return refused('notNow')
  if (held.asksReopenAt) return done({ number: held.number })
  await tx.referral.updateMany({ where: { id: referralId }, data: { asksReopenAt: now } })
  await addEvent(tx, municipalityId, { referralId, kind: 'reopenAsked', by: actingMembership(actor, held.ownerId) }, now)
  await mailMember(tx, actor.municipality, held.ownerId, { template: 'reopenAsked', number: held.number, reason: `reopenAsked:${held.id}:${held.card.reopened}` })
  await record(tx, actor, 'referral.reopenAsked', { type: 'referral', id: referralId })
  return done({ number: held.number })
}

/** Takes a finished card up again: back to received, with a ladder that begins today, for whoever held it if they still can. */
export async function reopenReferral(tx: TenantTx, actor: MemberActor, { referralId, version }: CardInput, now: Date): Promise<Outcome<Moved, MoveRefusal>> {
  const { id: municipalityId } = actor.municipality
  const before = await tx.referral.findFirst({ where: { id: referralId }, select: { ownerId: true } })
  const able = await heldStill(tx, [...(before?.ownerId ? [before.ownerId] : []), ...actor.memberships.map(({ id }) => id)])
  const held = await lockedForHandling(tx, actor, referralId)
  // Nobody is left to take it up for.
  if (held.erasedAt) return refused('erasedReopen')
  const mine = holdingMembership(actor, held.ownerId) ?? notFoundHere()
  const holderId = held.ownerId !== null && able.has(held.ownerId) ? held.ownerId : mine.id
  const clock = await clockFor(tx, municipalityId, held.cardTypeId, now)
  const answer = await moveCard(tx, municipalityId, held, { move: { act: 'reopen', holderId }, version, clock, now })
  if (!answer.ok) return answer
  await forgetUnmetNeed(tx, referralId)
  await tx.referralTask.deleteMany({ where: { referralId, kind: 'tellClosed', doneAt: null } })
  await addEvent(tx, municipalityId, { referralId, kind: 'reopened', by: mine.id, from: 'closed', to: 'received' }, now)
  if (holderId !== mine.id) {
    await mailMember(tx, actor.municipality, holderId, {
      template: 'cardReassigned', number: held.number, day: answer.value.dueOn, reason: `reopened:${held.id}:${held.card.reopened}`,
    })
  }
  await record(tx, actor, 'referral.reopened', { type: 'referral', id: referralId })
  return answer
}
