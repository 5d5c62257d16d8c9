import 'server-only'
import { done, refused, refusedAt, type Outcome } from '#lib/actions/result.ts'
import { may } from '#lib/access/matrix.ts'
import { record } from '#lib/audit/record.ts'
import { whoReceives } from '#lib/contact-point/queries/who-receives.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import { closeCallbackWithCard } from '#lib/signals/commands/close-callback.ts'
import { mayShare } from '#lib/partners/rules.ts'
import type { LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { today, type Day } from '#lib/time/today.ts'
import { agreementOf } from '../agreement/agreement-of.ts'
import { referrerName } from '../queries/referrer-name.ts'
import { sendFacts } from '../queries/send-facts.ts'
import { firstDeadline } from '../rules/ladder.ts'
import { holderFor } from '../rules/routing.ts'
import type { SendReferral } from '../schema/send.ts'
import { senderOf, type Sender, type Strip } from '../sender.ts'
import { signedPhoto, tiePhoto } from './signed-photo.ts'
import { writeReferral } from './write-referral.ts'

export interface SentReferral {
  id: string
  number: number
  holder: { firstName: string; phone: string | null }
  /** Until then there is contact. */
  dueOn: Day
}

export type SendRefusal =
  /** Nobody can hold a card here. */
  | 'noHolder'
  /** Another contact person than the one whose name was read aloud. */
  | 'holderChanged'
  | 'cardTypeGone'
  | 'neighbourhoodGone'
  /** The organisation takes part no longer, or its agreement with the municipality does not run. */
  | 'noAgreement'
  | 'overrideNotAllowed'
  | 'photoGone'
  /** The strip of this printed card was keyed in before. */
  | 'stripUsed'

/**
 * Sends a card: to whom it goes and by when follows from the municipality's routes and ladder; without the agreement of whom
 * it is for nothing goes, unless somebody with that right says why. Persons, story and agreement are sealed.
 */
export const sendReferral = (tx: TenantTx, actor: MemberActor | LinkActor, input: SendReferral, now: Date): Promise<Outcome<SentReferral, SendRefusal>> =>
  sendFor(tx, actor, senderOf(actor), null, input, now)

/** The same for whoever sends it, and for the strip it was written on. */
export async function sendFor(
  tx: TenantTx, actor: MemberActor | LinkActor, sender: Sender, strip: Strip | null, input: SendReferral, now: Date,
): Promise<Outcome<SentReferral, SendRefusal>> {
  if (input.way === 'override' && !may(actor, 'referral.override')) return refusedAt('way', 'overrideNotAllowed')
  const { municipality } = actor
  const day = today(now)
  const facts = await sendFacts(tx, { ...input, organisationId: sender.organisationId })
  if (!facts.cardType) return refusedAt('cardTypeId', 'cardTypeGone')
  if (!facts.neighbourhoodIsThere) return refusedAt('neighbourhoodId', 'neighbourhoodGone')
  if (sender.organisationId !== null && !facts.organisation) return strip ? notFoundHere() : refused('noAgreement')
  if (!strip && facts.organisation && !mayShare(facts.organisation, day)) return refused('noAgreement')

  const card = { ...input, targetGroup: facts.cardType.targetGroup }
  const point = await whoReceives(tx, day)
  const goesTo = holderFor(card, point.routing)
  const receiver = goesTo && point.receivers.get(goesTo.membershipId)
  if (!receiver) return refused('noHolder')
  const { membershipId: ownerId, userId, firstName, phone } = receiver
  if (input.readTo !== null && input.readTo !== ownerId) return refusedAt('mayContact', 'holderChanged', { name: firstName })
  const photo = input.fileId === null ? null : await signedPhoto(tx, municipality.id, input.fileId)
  if (input.fileId !== null && !photo) return refusedAt('fileId', 'photoGone')

  const vault = await vaultOf(tx, municipality.id)
  const deadline = firstDeadline(day, facts.cardType.ladder ?? point.ladder, point.calendar)
  const names = {
    recipient: strip ? strip.printedName : input.readTo === null ? null : firstName,
    sender: point.senderName,
    // The paper was printed before anybody knew who would refer with it.
    referrer: strip ? null : (facts.organisation?.name ?? (await referrerName(tx, actor, vault))),
  }
  const number = await writeReferral(tx, vault, {
    ids: facts.ids, sender, strip, card, deadline, day, now, ownerId,
    partnerKind: facts.organisation?.kind ?? strip?.partnerKind ?? null,
    agreement: agreementOf(card, names, photo?.digest ?? null),
  })
  if (number === null) return refused('stripUsed')

  const [id] = facts.ids
  if (input.fileId !== null) await tiePhoto(tx, input.fileId, id)
  if (input.callbackId && actor.kind === 'member') await closeCallbackWithCard(tx, actor, input.callbackId, id, now)
  await queueMail(tx, municipality.id, {
    template: 'newCard', to: { userId }, path: `/${municipality.slug}/doorverwijzingen/${number}`,
    facts: { number, day: deadline.dueOn }, reason: `newCard:${id}`,
  })
  await record(tx, actor, input.way === 'override' ? 'referral.sentWithoutAgreement' : 'referral.sent', { type: 'referral', id }, {
    number, cardTypeId: input.cardTypeId, way: input.way, routedBy: goesTo.by, byLink: sender.linkId, paperCardId: strip?.paperCardId ?? null,
  })
  return done({ id, number, holder: { firstName, phone }, dueOn: deadline.dueOn })
}
