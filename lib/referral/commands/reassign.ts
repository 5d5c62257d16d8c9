import 'server-only'
import { refusedAt, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { mailMember } from '../mail-member.ts'
import { actingMembership, handles, partiesOf } from '../rights.ts'
import type { MoveRefusal } from '../rules/machine.ts'
import type { ReassignInput } from '../schema/handle.ts'
import { addEvent } from './event.ts'
import { heldStill, nameOfHolder } from './holders.ts'
import { clockFor, lockedForHandling } from './locked-card.ts'
import { moveCard, type Moved } from './move-card.ts'

export interface Reassigned extends Moved {
  /** Who holds it now. */
  name: string
  /** Whether whoever gave it away still finds it. */
  stillThere: boolean
}

/** Gives a card to another contact person: state and deadline stay, the new holder hears of it. */
export async function reassignReferral(
  tx: TenantTx, actor: MemberActor, { referralId, version, membershipId }: ReassignInput, now: Date,
): Promise<Outcome<Reassigned, MoveRefusal | 'holderGone' | 'sameHolder'>> {
  const { id: municipalityId } = actor.municipality
  const able = await heldStill(tx, [membershipId])
  const held = await lockedForHandling(tx, actor, referralId)
  if (!able.has(membershipId)) return refusedAt('membershipId', 'holderGone')
  const clock = await clockFor(tx, municipalityId, held.cardTypeId, now)
  const answer = await moveCard(tx, municipalityId, held, { move: { act: 'reassign', holderId: membershipId }, version, clock, now })
  if (!answer.ok) return answer
  if (membershipId === held.ownerId) return refusedAt('membershipId', 'sameHolder')
  const { state, dueOn } = answer.value
  await addEvent(tx, municipalityId, { referralId, kind: 'reassigned', by: actingMembership(actor, held.ownerId), from: state, to: state, detail: { from: held.ownerId, to: membershipId } }, now)
  await mailMember(tx, actor.municipality, membershipId, { template: 'cardReassigned', number: held.number, day: dueOn, reason: `reassigned:${held.id}:${held.version}` })
  await record(tx, actor, 'referral.reassigned', { type: 'referral', id: referralId }, { from: held.ownerId, to: membershipId })
  const stillThere = handles(partiesOf(actor, { ...held, ownerId: membershipId }))
  return { ok: true, value: { ...answer.value, name: await nameOfHolder(tx, membershipId), stillThere } }
}
