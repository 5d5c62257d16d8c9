import 'server-only'
import { refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { mailMember } from '../mail-member.ts'
import { actingMembership, handles, holdingMembership } from '../rights.ts'
import type { MoveRefusal } from '../rules/machine.ts'
import type { CardInput } from '../schema/handle.ts'
import { addEvent } from './event.ts'
import { clockFor, lockedCard } from './locked-card.ts'
import { moveCard, type Moved } from './move-card.ts'
import { forgetUnmetNeed } from './unmet-need.ts'

/**
 * Somebody takes back their agreement, also of a card that was finished: the card is closed, every agreement on it ends, and from
 * the next question on nobody who held it reads whom it was for (the database sees to both). What was missing for them was told
 * under that agreement and goes too, unless policy works with it already. The holder is told that it is gone.
 *
 * @param version for who works on the card; whoever made it may not know that it moved, so for them the one that stands now
 */
export async function withdrawReferral(
  tx: TenantTx, actor: MemberActor | LinkActor, { referralId, version }: Pick<CardInput, 'referralId'> & Partial<CardInput>, now: Date,
): Promise<Outcome<Moved, MoveRefusal>> {
  const { id: municipalityId } = actor.municipality
  const held = await lockedCard(tx, actor, referralId)
  // Nothing rests on the agreement any more, and how it ended is counted.
  if (held.erasedAt) return refused('erasedWithdraw')
  const clock = await clockFor(tx, municipalityId, held.cardTypeId, now)
  const answer = await moveCard(tx, municipalityId, held, { move: { act: 'withdraw' }, version: handles(held.parties) ? version : undefined, clock, now })
  if (!answer.ok) return answer
  await addEvent(tx, municipalityId, { referralId, kind: 'withdrawn', by: actingMembership(actor, held.ownerId), from: held.card.state, to: 'closed' }, now)
  await forgetUnmetNeed(tx, referralId)
  const byHolder = actor.kind === 'member' && holdingMembership(actor, held.ownerId)?.id === held.ownerId
  if (!byHolder) await mailMember(tx, actor.municipality, held.ownerId, { template: 'cardWithdrawn', number: held.number, reason: `cardWithdrawn:${held.id}` })
  await record(tx, actor, 'referral.withdrawn', { type: 'referral', id: referralId }, { by: held.parties.join(',') })
  return answer
}
