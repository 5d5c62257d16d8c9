import 'server-only'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { agreeInTalk } from './agree-in-talk.ts'

/**
 * Keeps who works on a card, or on whose list it stands, sealed beside the question; and that the person agreed to their
 * hearing of it.
 */
export async function keepReceiver(
  tx: TenantTx, municipalityId: string, { referralId, receiver, by }: { referralId: string; receiver: string; by: string | null }, now: Date,
): Promise<void> {
  const vault = await vaultOf(tx, municipalityId)
  await tx.referralStory.updateMany({ where: { referralId }, data: { receiver: vault.seal(receiver, `referral_story.receiver:${referralId}`) } })
  await agreeInTalk(tx, municipalityId, { referralId, about: 'recipient', receiver, by }, now)
}
