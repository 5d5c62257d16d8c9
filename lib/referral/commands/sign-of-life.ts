import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { actingMembership } from '../rights.ts'
import { whyNot } from '../rules/machine.ts'
import { moved } from '../rules/moves.ts'
import { addEvent } from './event.ts'
import { clockFor, type LockedCard } from './locked-card.ts'
import { writeCard } from './move-card.ts'

/**
 * A note or a task is a sign of life: the first after the contact makes that work goes on, and each keeps the step of the
 * ladder it falls in. Elsewhere (not spoken with yet, passed on, waiting, finished) it changes nothing about the card.
 */
export async function signOfLife(tx: TenantTx, actor: MemberActor, held: LockedCard, now: Date): Promise<void> {
  if (whyNot('work', held.card.state, held.parties)) return
  const { id: municipalityId } = actor.municipality
  const answer = moved(held.card, { act: 'work' }, held.parties, await clockFor(tx, municipalityId, held.cardTypeId, now))
  if ('refusal' in answer) return
  const { state, dueOn } = answer.card
  if (state === held.card.state && dueOn === held.card.dueOn) return
  await writeCard(tx, municipalityId, held, answer.card, now)
  if (state === held.card.state) return
  await addEvent(tx, municipalityId, { referralId: held.id, kind: 'worked', by: actingMembership(actor, held.ownerId), from: held.card.state, to: state }, now)
}
