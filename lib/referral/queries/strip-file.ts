import 'server-only'
import { record } from '#lib/audit/record.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { isId } from '#lib/tenancy/is-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { fileAbout } from '../commands/signed-photo.ts'

/**
 * A photo or scan, opened: for who uploaded it, who holds its card and who looks after all of them; the database lets nobody
 * else see it. That it was looked at is recorded.
 */
export async function stripFile(tx: TenantTx, actor: MemberActor, id: string): Promise<{ mediaType: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  if (!isId(id)) return null
  const file = await tx.referralFile.findFirst({ where: { id }, select: { mediaType: true, bytes: true, referralId: true } })
  if (!file) return null
  const vault = await vaultOf(tx, actor.municipality.id)
  const bytes = Uint8Array.from(vault.openFile(file.bytes, fileAbout(id)))
  await record(tx, actor, 'referral.fileSeen', { type: 'referral', id: file.referralId ?? id }, { purpose: 'agreement', file: id })
  return { mediaType: file.mediaType, bytes }
}
