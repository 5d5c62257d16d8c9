import { createHash } from 'node:crypto'
import type { AgreementWay } from '../rules/states.ts'

/** What somebody agreed to, in which words, and how. */
export interface Agreed {
  textVersion: number
  language: string
  sentence: string
  way: AgreementWay
  /** The drawn strokes, the typed name or the digest of the photo; none when it was said aloud. */
  signature: string | null
}

/** SHA-256 over edition, language, sentence, way and signature, as 64 hexadecimal figures. */
export const signatureHash = ({ textVersion, language, sentence, way, signature }: Agreed): string =>
  createHash('sha256').update(JSON.stringify([textVersion, language, sentence, way, signature])).digest('hex')

/** Does what is kept still carry its own hash? A single byte changed, and it does not. */
export const verifyAgreement = (kept: Agreed & { signatureHash: string }): boolean => signatureHash(kept) === kept.signatureHash

/** The digest of a photo that stands for a signature. */
export const photoDigest = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** Who agreed in a way that asks the reason why. */
export const asksReason = (way: AgreementWay): boolean => way === 'oral' || way === 'override'
