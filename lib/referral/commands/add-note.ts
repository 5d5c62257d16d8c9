import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { newId } from '#lib/tenancy/new-id.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { actingMembership } from '../rights.ts'
import type { NoteInput } from '../schema/handle.ts'
import { lockedForHandling } from './locked-card.ts'
import { signOfLife } from './sign-of-life.ts'

/** A short note, for whoever takes over or for oneself alone; sealed. Also on a finished card: somebody may phone once more. */
export async function addNote(tx: TenantTx, actor: MemberActor, { referralId, text, shared }: NoteInput, now: Date): Promise<Outcome<{ number: number }, 'erasedNote'>> {
  const { id: municipalityId } = actor.municipality
  const held = await lockedForHandling(tx, actor, referralId)
  if (held.card.outcome === 'withdrawn') return notFoundHere()
  // No night would erase it any more.
  if (held.erasedAt) return refused('erasedNote')
  const byId = actingMembership(actor, held.ownerId) ?? notFoundHere()
  const [vault, id] = [await vaultOf(tx, municipalityId), await newId(tx)]
  await tx.referralNote.createMany({
    data: [{ municipalityId, id, referralId, shared: shared === 'shared', text: vault.seal(text, `referral_note.text:${id}`), byId, at: now }],
  })
  await signOfLife(tx, actor, held, now)
  await record(tx, actor, 'referral.noted', { type: 'referral', id: referralId }, { shared: shared === 'shared' })
  return done({ number: held.number })
}
