import 'server-only'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { photoDigest } from '../agreement/rules.ts'

/** Where the bytes of a photo or scan are sealed to. */
export const fileAbout = (id: string): string => `referral_file.bytes:${id}`

/** A photo that was uploaded before and belongs to no card yet, with its digest; `null` when it is gone or somebody else's. */
export async function signedPhoto(tx: TenantTx, municipalityId: string, fileId: string): Promise<{ digest: string } | null> {
  const file = await tx.referralFile.findFirst({ where: { id: fileId, referralId: null }, select: { bytes: true } })
  if (!file) return null
  const vault = await vaultOf(tx, municipalityId)
  return { digest: photoDigest(vault.openFile(file.bytes, fileAbout(fileId))) }
}

/** Ties an uploaded photo to its card: once. No row comes back, because whoever holds a link may not read it afterwards. */
export async function tiePhoto(tx: TenantTx, municipalityId: string, fileId: string, referralId: string): Promise<void> {
  const tied = await tx.$executeRaw`update referral_file set referral_id = ${referralId}::uuid
    where municipality_id = ${municipalityId}::uuid and id = ${fileId}::uuid and referral_id is null`
  if (tied !== 1) throw new Error('a photo that was just there is gone')
}
