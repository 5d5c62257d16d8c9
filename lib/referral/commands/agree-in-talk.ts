import 'server-only'
import { vaultOf } from '#lib/encryption/vault.ts'
import { newId } from '#lib/tenancy/new-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { talkReason, talkSentence, type AskedInTalk } from '../agreement/first-talk.ts'
import { signatureHash } from '../agreement/rules.ts'
import { agreementVersion } from '../agreement/texts.ts'

/** Keeps what somebody agreed to in a talk: spoken, with the sentence, sealed, and its hash. */
export async function agreeInTalk(
  tx: TenantTx,
  municipalityId: string,
  agreed: { referralId: string; about: AskedInTalk; receiver: string | null; by: string | null },
  now: Date,
): Promise<void> {
  const { referralId, about, receiver, by } = agreed
  const [vault, id] = [await vaultOf(tx, municipalityId), await newId(tx)]
  const sentence = talkSentence(about, receiver)
  const kept = { textVersion: agreementVersion, language: 'nl', sentence, way: 'oral' as const, signature: null }
  const sealed = (column: string, text: string) => vault.seal(text, `referral_agreement.${column}:${id}`)
  await tx.referralAgreement.createMany({
    data: [{
      municipalityId, id, referralId, about, way: kept.way, textVersion: kept.textVersion, language: kept.language,
      recipient: receiver === null ? null : sealed('recipient', receiver),
      reason: sealed('reason', talkReason), sentence: sealed('sentence', sentence),
      signatureHash: signatureHash(kept), recordedById: by, givenAt: now,
    }],
  })
}
