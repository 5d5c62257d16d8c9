import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import { newId } from '#lib/tenancy/new-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { senderOf } from '../sender.ts'
import type { FileRefusal } from '../uploads/media.ts'
import { mediaTypeOf } from '../uploads/media-type-of.ts'
import { fileAbout } from './signed-photo.ts'

/**
 * Keeps a photo or scan of a strip, sealed, for whoever uploads it: it belongs to no card until that is sent, and goes with the
 * drafts when it never is. What it is, is read from its bytes.
 */
export async function keepFile(tx: TenantTx, actor: MemberActor | LinkActor, bytes: Uint8Array): Promise<Outcome<{ id: string }, FileRefusal>> {
  const kind = mediaTypeOf(bytes)
  if (!kind.ok) return refused(kind.reason)
  const id = await newId(tx)
  const vault = await vaultOf(tx, actor.municipality.id)
  const { membershipId: makerId, linkId } = senderOf(actor)
  await tx.referralFile.createMany({
    data: [{ municipalityId: actor.municipality.id, id, makerId, linkId, mediaType: kind.type, size: bytes.length, bytes: vault.sealFile(bytes, fileAbout(id)) }],
  })
  await record(tx, actor, 'referral.fileKept', { type: 'referralFile', id }, { mediaType: kind.type, size: bytes.length })
  return done({ id })
}
