import { signatureHeight, signatureWidth } from '#lib/referral/agreement/drawn.ts'
import { talkReason, talkSentence } from '#lib/referral/agreement/first-talk.ts'
import { signatureHash } from '#lib/referral/agreement/rules.ts'
import { agreedSentence, agreementVersion, type AgreementNames } from '#lib/referral/agreement/texts.ts'
import type { CardLanguage } from '#lib/cards/rules/languages.ts'
import type { Vault } from '#lib/encryption/vault.ts'
import type { AgreementWay } from '#lib/referral/rules/states.ts'
import { oralReasons, overrideReason } from '../cards/questions.ts'
import type { Draw } from './draw.ts'

/** What somebody agreed to, before it is sealed. */
export interface AgreedInDemo {
  about: 'contact' | 'wordBack' | 'outcome' | 'recipient'
  way: AgreementWay
  language: CardLanguage
  sentence: string
  signature: string | null
  reason: string | null
  recipient: string | null
  recordedById: string | null
  givenAt: Date
  withdrawnAt: Date | null
}

/** How an agreement was given: on the screen mostly, on paper by name, now and then aloud. */
export const wayOf = (draw: Draw, keyedIn: boolean): AgreementWay => {
  if (keyedIn) return 'typed'
  return draw.of('agreement', ['onScreen', 'onScreen', 'onScreen', 'onScreen', 'onScreen', 'typed', 'typed', 'oral'] as const)
}

/** The sentences read aloud at the referrer, signed the way that was chosen. */
export function agreedAtReferrer(
  draw: Draw,
  { way, mayWordBack, names, language, signer, recordedById, givenAt, withdrawnAt }: Pick<AgreedInDemo, 'way' | 'language' | 'recordedById' | 'givenAt' | 'withdrawnAt'> & { mayWordBack: boolean; names: AgreementNames; signer: string },
): AgreedInDemo[] {
  const signature = way === 'onScreen' ? drawn(draw) : way === 'typed' ? signer : null
  const reason = way === 'oral' ? draw.of('oral reason', oralReasons) : way === 'override' ? overrideReason : null
  return (mayWordBack ? (['contact', 'wordBack'] as const) : (['contact'] as const)).map((about) => ({
    about, way, language, signature, reason, recipient: null, recordedById, givenAt, withdrawnAt, sentence: agreedSentence(language, names, about),
  }))
}

/** What was asked in the first talk, and agreed to aloud. */
export const agreedInTalk = (about: 'outcome' | 'recipient', receiver: string | null, recordedById: string, givenAt: Date): AgreedInDemo => ({
  about, way: 'oral', language: 'nl', signature: null, reason: talkReason, recipient: receiver, recordedById, givenAt, withdrawnAt: null, sentence: talkSentence(about, receiver),
})

/** A row as the product writes it: sealed, with the hash of what was agreed. */
export function agreementRow(vault: Vault, agreed: AgreedInDemo, { municipalityId, referralId, id }: { municipalityId: string; referralId: string; id: string }) {
  const { about, way, language, sentence, signature, reason, recipient, recordedById, givenAt, withdrawnAt } = agreed
  const sealed = (column: string, text: string | null) => vault.sealOrNull(text, `referral_agreement.${column}:${id}`)
  return {
    municipalityId, id, referralId, about, way, language, textVersion: agreementVersion, recordedById, givenAt, withdrawnAt,
    recipient: sealed('recipient', recipient), reason: sealed('reason', reason), sentence: vault.seal(sentence, `referral_agreement.sentence:${id}`),
    signature: sealed('signature', signature), signatureHash: signatureHash({ textVersion: agreementVersion, language, sentence, way, signature }),
  }
}

/** A scribble, as a finger draws it. */
function drawn(draw: Draw): string {
  const points = Array.from({ length: 14 }, (_, index) => `${30 + index * Math.floor((signatureWidth - 60) / 14)} ${30 + draw.below(`stroke ${index}`, signatureHeight - 60)}`)
  return `M${points.join('L')}`
}
