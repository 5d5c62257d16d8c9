import 'server-only'
import { done, refused, refusedAt, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import { mayShare } from '#lib/partners/rules.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { newId } from '#lib/tenancy/new-id.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, dayOf, today, type Day } from '#lib/time/today.ts'
import { actingMembership } from '../rights.ts'
import { mayMoveHandover, whyNotHandover, whyNotUnlisted, type HandoverKind, type HandoverState } from '../rules/handovers.ts'
import { isOpen } from '../rules/states.ts'
import type { HandoverInput, MoveHandoverInput } from '../schema/handle.ts'
import { agreeInTalk } from './agree-in-talk.ts'
import { addEvent } from './event.ts'
import { lockedForHandling } from './locked-card.ts'
import { signOfLife } from './sign-of-life.ts'

/**
 * Asks the GBO or specialised help to take part, as the person agreed; the card stays ours, the hand-over has a state of its own.
 * No organisation without an agreement with the municipality, and between professionals none that keeps no professional secrecy;
 * of one that is not in the list somebody says that it does, and that stays on record.
 */
export async function addHandover(tx: TenantTx, actor: MemberActor, input: HandoverInput, now: Date): Promise<Outcome<{ number: number }, 'notNow' | 'contactFirst' | 'noAgreement' | 'notBound' | 'boundAsked'>> {
  const { referralId, kind, organisationId, receiver } = input
  const { id: municipalityId } = actor.municipality
  const held = await lockedForHandling(tx, actor, referralId)
  if (!isOpen(held.card.state)) return refused('notNow', { state: held.card.state })
  if (held.contactedAt === null) return refused('contactFirst')
  if (organisationId === null) {
    const why = whyNotUnlisted(kind, input.bound)
    if (why) return refusedAt('bound', why)
  } else {
    const why = await whyNotShared(tx, organisationId, kind, today(now))
    if (why) return refusedAt('organisationId', why)
  }
  const saidBound = kind !== 'other' && organisationId === null
  const byId = actingMembership(actor, held.ownerId) ?? notFoundHere()
  const [vault, id] = [await vaultOf(tx, municipalityId), await newId(tx)]
  await tx.referralHandover.createMany({
    data: [{
      municipalityId, id, referralId, kind, organisationId, receiver: vault.seal(receiver, `referral_handover.receiver:${id}`),
      askedOn: dateOf(today(now)), changedAt: now, byId,
    }],
  })
  await agreeInTalk(tx, municipalityId, { referralId, about: 'recipient', receiver, by: byId }, now)
  await addEvent(tx, municipalityId, { referralId, kind: 'handoverAsked', by: byId, detail: { handover: kind, ...(saidBound && { bound: true }) } }, now)
  await signOfLife(tx, actor, held, now)
  await record(tx, actor, 'referral.handoverAsked', { type: 'referral', id: referralId }, { kind, ...(saidBound && { bound: true }) })
  return done({ number: held.number })
}

/** Not an organisation of the municipality, or not any more: not found. */
async function whyNotShared(tx: TenantTx, organisationId: string, kind: HandoverKind, day: Day): Promise<'noAgreement' | 'notBound' | null> {
  const select = { agreementFrom: true, agreementUntil: true, secrecy: true } as const
  const { agreementFrom, agreementUntil, secrecy } = (await tx.organisation.findFirst({ where: { id: organisationId, archivedAt: null }, select })) ?? notFoundHere()
  const runs = mayShare({ agreementFrom: agreementFrom && dayOf(agreementFrom), agreementUntil: agreementUntil && dayOf(agreementUntil) }, day)
  return runs ? whyNotHandover(kind, secrecy) : 'noAgreement'
}

/** What the other side said: accepted, refused, or it ended. */
export async function moveHandover(tx: TenantTx, actor: MemberActor, { handoverId, version, to }: MoveHandoverInput, now: Date): Promise<Outcome<{ number: number }, 'handoverOver'>> {
  const { referralId } = (await tx.referralHandover.findFirst({ where: { id: handoverId }, select: { referralId: true } })) ?? notFoundHere()
  const held = await lockedForHandling(tx, actor, referralId)
  const before = (await tx.referralHandover.findFirst({ where: { id: handoverId }, select: { state: true, version: true, kind: true } })) ?? notFoundHere()
  // The schema of the form lets no other words in.
  if (!mayMoveHandover(before.state as HandoverState, to)) return refused('handoverOver')
  if (before.version !== version) return stale({ to: before.state }, before.version)
  await tx.referralHandover.updateMany({ where: { id: handoverId }, data: { state: to, changedAt: now, version: version + 1 } })
  await addEvent(tx, actor.municipality.id, { referralId, kind: 'handoverMoved', by: actingMembership(actor, held.ownerId), detail: { handover: before.kind, to } }, now)
  await signOfLife(tx, actor, held, now)
  await record(tx, actor, 'referral.handoverMoved', { type: 'referral', id: referralId }, { to })
  return done({ number: held.number })
}
