import 'server-only'
import type { Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { actingMembership } from '../rights.ts'
import type { MoveRefusal } from '../rules/machine.ts'
import type { ContactInput } from '../schema/handle.ts'
import { tellReferrer } from '../word-back.ts'
import { agreeInTalk } from './agree-in-talk.ts'
import { addEvent } from './event.ts'
import { clockFor, lockedForHandling } from './locked-card.ts'
import { moveCard, type Moved } from './move-card.ts'

/** There was contact. Whoever phones a card that waits has accepted it by doing so; the referrer hears of it if that was agreed. */
export async function recordContact(tx: TenantTx, actor: MemberActor, { referralId, version, mayTellOutcome }: ContactInput, now: Date): Promise<Outcome<Moved, MoveRefusal>> {
  const { id: municipalityId } = actor.municipality
  const held = await lockedForHandling(tx, actor, referralId)
  const clock = await clockFor(tx, municipalityId, held.cardTypeId, now)
  const answer = await moveCard(tx, municipalityId, held, { move: { act: 'contact' }, version, clock, now })
  if (!answer.ok) return answer

  const by = actingMembership(actor, held.ownerId)
  await addEvent(tx, municipalityId, { referralId, kind: 'contacted', by, from: held.card.state, to: 'contacted' }, now)
  if (mayTellOutcome && held.mayWordBack) {
    await tx.referral.updateMany({ where: { id: referralId }, data: { mayTellOutcome: true } })
    await agreeInTalk(tx, municipalityId, { referralId, about: 'outcome', receiver: null, by }, now)
    await addEvent(tx, municipalityId, { referralId, kind: 'outcomeAllowed', by }, now)
  }
  await tellReferrer(tx, actor.municipality, held, 'contacted', now)
  await record(tx, actor, 'referral.contacted', { type: 'referral', id: referralId }, { first: held.card.contactedOn === null })
  return answer
}
