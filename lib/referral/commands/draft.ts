import 'server-only'
import { done, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { draftAbout } from '../queries/drafts.ts'
import type { SaveDraft } from '../schema/draft.ts'
import { senderOf } from '../sender.ts'

/** Keeps what is typed so far, sealed, for its maker alone; the same form saved again is the same draft. */
export async function saveDraft(tx: TenantTx, actor: MemberActor, { draftId: id, ...input }: SaveDraft, now: Date): Promise<Outcome<{ id: string }>> {
  const { membershipId } = senderOf(actor)
  if (membershipId === null) return notFoundHere()
  const municipalityId = actor.municipality.id
  const vault = await vaultOf(tx, municipalityId)
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null))
  const typed = vault.seal(JSON.stringify(given), draftAbout(id))
  const again = await tx.referralDraft.updateMany({ where: { id }, data: { typed, updatedAt: now } })
  if (again.count === 0) {
    // Somebody else's draft under this id is not seen, and stays as it is.
    const made = await tx.referralDraft.createMany({ data: [{ municipalityId, id, makerId: membershipId, typed, createdAt: now, updatedAt: now }], skipDuplicates: true })
    if (made.count === 0) return notFoundHere()
  }
  await record(tx, actor, 'referral.draftSaved', { type: 'referralDraft', id })
  return done({ id })
}

/** Erases one's own draft. */
export async function removeDraft(tx: TenantTx, actor: MemberActor, id: string): Promise<Outcome<null>> {
  const gone = await tx.referralDraft.deleteMany({ where: { id } })
  if (gone.count === 0) return notFoundHere()
  await record(tx, actor, 'referral.draftRemoved', { type: 'referralDraft', id })
  return done(null)
}

/** Drafts and photos that were never sent go 72 hours after they were last touched, unseen by anybody: the house does it every hour. */
export async function eraseOldDrafts(tx: TenantTx): Promise<void> {
  await tx.$executeRaw`select erase_old_drafts()`
}
