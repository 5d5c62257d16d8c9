import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { handles, holdingMembership } from '../rights.ts'
import type { MoveRefusal } from '../rules/machine.ts'
import type { CardInput } from '../schema/handle.ts'
import { addEvent } from './event.ts'
import { heldStill, nameOfHolder } from './holders.ts'
import { clockFor, lockedForTaking, type LockedCard } from './locked-card.ts'
import { moveCard, type Moved } from './move-card.ts'

/**
 * Takes a card on: whoever does holds it from then on. Of two people who accept at once one wins, and the other is told who
 * has it; who holds it already, in another window, hears just that.
 */
export async function accept(tx: TenantTx, actor: MemberActor, { referralId, version }: CardInput, now: Date): Promise<Outcome<Moved & { already: boolean }, MoveRefusal | 'alreadyAccepted'>> {
  await heldStill(tx, actor.memberships.map(({ id }) => id))
  const held = await lockedForTaking(tx, actor, referralId)
  if (!handles(held.parties)) return alreadyAccepted(tx, held)
  const mine = holdingMembership(actor, held.ownerId) ?? notFoundHere()
  const clock = await clockFor(tx, actor.municipality.id, held.cardTypeId, now)
  const answer = await moveCard(tx, actor.municipality.id, held, { move: { act: 'accept', holderId: mine.id }, version, clock, now })
  if (!answer.ok) {
    const taken = 'refusal' in answer && answer.refusal === 'notNow' && held.card.state !== 'closed'
    if (taken && held.ownerId === mine.id) return done({ id: held.id, number: held.number, state: held.card.state, dueOn: held.card.dueOn, already: true })
    return taken ? alreadyAccepted(tx, held) : answer
  }
  await addEvent(tx, actor.municipality.id, { referralId, kind: 'accepted', by: mine.id, from: 'sent', to: 'received', detail: { from: held.ownerId, to: mine.id } }, now)
  await record(tx, actor, 'referral.accepted', { type: 'referral', id: referralId }, { takenOver: held.ownerId !== mine.id })
  return done({ ...answer.value, already: false })
}

const alreadyAccepted = async (tx: TenantTx, { ownerId }: LockedCard) => refused('alreadyAccepted', { name: await nameOfHolder(tx, ownerId) })
