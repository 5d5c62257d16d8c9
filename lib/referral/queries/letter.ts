import 'server-only'
import { record } from '#lib/audit/record.ts'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import { facesOf } from '#lib/contact-point/queries/faces.ts'
import { urgentNumbers } from '#lib/contact-point/queries/urgent-numbers.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { today } from '#lib/time/today.ts'
import { cardForHandling } from './card-page.ts'
import { openCard } from './open-card.ts'

/** A first letter to who is reached by letter, or word that it is finished. */
export const letterKinds = ['contact', 'afgerond'] as const
export type LetterKind = (typeof letterKinds)[number]

/**
 * What a letter to the person says, with the face of who holds the card and the numbers for who cannot wait; the same words
 * as a script for who phones or visits. `null` when nobody may write any more. That it was made is recorded.
 */
export async function letterPage(tx: TenantTx, actor: MemberActor, number: string, asked: LetterKind | null, now: Date) {
  const found = await cardForHandling(tx, actor, number)
  const { id: municipalityId } = actor.municipality
  if (!found || found.card.persons.length === 0) return null
  const { card } = found
  const kind: LetterKind = card.state === 'closed' ? (asked ?? 'afgerond') : 'contact'
  const opened = openCard(await vaultOf(tx, municipalityId), card)
  const faces = await facesOf(tx, card.ownerId ? [card.ownerId] : [])
  const { senderName } = await contactPoint(tx, municipalityId)
  const letter = {
    number: card.number, kind, reachWay: card.reachWay, state: card.state, outcome: card.outcome, referrer: card.organisation ?? card.maker ?? opened.linkHolder,
    person: opened.persons[0] ?? null,
    /** It went without an agreement: nobody asked for it. */
    unasked: card.agreements.some(({ about, way }) => about === 'contact' && way === 'override'),
    receiver: card.outcome === 'notForUs' ? opened.receiver : null,
    face: (card.ownerId && faces.get(card.ownerId)) || null,
    senderName, day: today(now),
    urgent: await urgentNumbers(tx, municipalityId),
  }
  await record(tx, actor, 'referral.printed', { type: 'referral', id: card.id }, { purpose: 'wordBack', letter: kind })
  return letter
}

export type Letter = NonNullable<Awaited<ReturnType<typeof letterPage>>>
