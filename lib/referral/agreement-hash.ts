import { createHash } from 'node:crypto'
import type { AgreementWay } from './rules/states.ts'

/** What somebody agreed to, and how, as far as the hash holds it together. */
export interface Agreed {
  textVersion: number
  language: string
  /** the sentence that was read aloud, with the name in it */
  sentence: string
  way: AgreementWay
  /** the drawn strokes or the typed name; nothing for a photo or a spoken word */
  signature: string | null
}

/** SHA-256 in hex over edition, language, sentence, way and signature: one altered letter gives another one. */
export const agreementHash = ({ textVersion, language, sentence, way, signature }: Agreed): string =>
  createHash('sha256').update(JSON.stringify([textVersion, language, sentence, way, signature])).digest('hex')
