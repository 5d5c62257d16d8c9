import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { actingMembership } from '../rights.ts'
import { wordWasGiven } from '../word-back.ts'
import { addEvent } from './event.ts'
import { lockedForHandling } from './locked-card.ts'

/** The holder told the referrer the sentence that was owed: for whom neither a mail nor a page of ours reaches. Twice is once. */
export async function giveWord(tx: TenantTx, actor: MemberActor, { referralId }: { referralId: string }, now: Date): Promise<Outcome<{ number: number }, 'noWordBack' | 'contactFirst'>> {
  const held = await lockedForHandling(tx, actor, referralId)
  if (!held.mayWordBack) return refused('noWordBack')
  if (held.contactedAt === null && held.card.state !== 'closed') return refused('contactFirst')
  if (held.wordOwed === null) return done({ number: held.number })
  await wordWasGiven(tx, actor.municipality.id, { referralId, word: held.wordOwed, by: actingMembership(actor, held.ownerId) }, now)
  await record(tx, actor, 'referral.wordGiven', { type: 'referral', id: referralId })
  return done({ number: held.number })
}

/** The person does not want the referrer to hear any more: as easily said as it was agreed. */
export async function stopWordBack(tx: TenantTx, actor: MemberActor, { referralId }: { referralId: string }, now: Date): Promise<Outcome<{ number: number }>> {
  const held = await lockedForHandling(tx, actor, referralId)
  if (held.card.outcome === 'withdrawn') return notFoundHere()
  if (!held.mayWordBack) return done({ number: held.number })
  await tx.referral.updateMany({ where: { id: referralId }, data: { mayWordBack: false, mayTellOutcome: false, wordOwed: null } })
  await tx.referralAgreement.updateMany({ where: { referralId, about: { in: ['wordBack', 'outcome'] }, withdrawnAt: null }, data: { withdrawnAt: now } })
  await addEvent(tx, actor.municipality.id, { referralId, kind: 'wordBackStopped', by: actingMembership(actor, held.ownerId) }, now)
  await record(tx, actor, 'referral.wordBackStopped', { type: 'referral', id: referralId })
  return done({ number: held.number })
}
