import type { SendReferral } from '../schema/send.ts'
import { signatureHash, type Agreed } from './rules.ts'
import { agreedSentence, agreementVersion, type AgreementNames, type AskedAbout } from './texts.ts'

/** One choice somebody made, with the sentence that goes with it and its hash. */
export interface NewAgreement extends Agreed {
  about: AskedAbout
  helpedBy: string | null
  reason: string | null
  signatureHash: string
}

/**
 * What was agreed at the referrer: the contact always, the word back when that was chosen too. Where nobody agreed and somebody
 * says why the card goes without, only that stands, and the referrer hears nothing.
 *
 * @param photo the digest of the photo of the strip
 */
export function agreementOf(input: SendReferral, names: AgreementNames, photo: string | null): NewAgreement[] {
  const { way, helpedBy, reason, agreementLanguage: language } = input
  const signature = { onScreen: input.drawn, typed: input.typedName, photo, oral: null, override: null }[way]
  const about: AskedAbout[] = input.mayWordBack && way !== 'override' ? ['contact', 'wordBack'] : ['contact']
  return about.map((one) => {
    const agreed: Agreed = { textVersion: agreementVersion, language, sentence: agreedSentence(language, names, one), way, signature }
    return { ...agreed, about: one, helpedBy, reason: way === 'oral' || way === 'override' ? reason : null, signatureHash: signatureHash(agreed) }
  })
}
