import 'server-only'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Keeps who works on a card, or on whose list it stands: sealed beside the question. */
export async function keepReceiver(tx: TenantTx, municipalityId: string, referralId: string, receiver: string): Promise<void> {
  const vault = await vaultOf(tx, municipalityId)
  await tx.referralStory.updateMany({ where: { referralId }, data: { receiver: vault.seal(receiver, `referral_story.receiver:${referralId}`) } })
}
