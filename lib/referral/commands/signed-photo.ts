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

/** Ties an uploaded photo to its card: once. The database does it, because whoever holds a link may not read it afterwards. */
export async function tiePhoto(tx: TenantTx, fileId: string, referralId: string): Promise<void> {
  const [tied] = await tx.$queryRaw<{ done: boolean }[]>`select tie_file(${fileId}::uuid, ${referralId}::uuid) as done`
  if (!tied?.done) throw new Error('a photo that was just there is gone')
}
