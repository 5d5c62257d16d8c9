import 'server-only'
import { keyedHash } from '#lib/auth/keyed-hash.ts'
import { codeFrom } from '#lib/cards/rules/codes.ts'

/**
 * The code with which whoever gave a signal follows it, made from its id under the installation's secret: the same form sent
 * twice is answered with the same code, while the database knows no more than its hash.
 */
export function followCodeOf(signalId: string, round = 0): string {
  const bytes = Buffer.from(keyedHash('signal code', `${signalId}/${round}`), 'base64url')
  return codeFrom(bytes) ?? followCodeOf(signalId, round + 1)
}

/** What is stored of a code; under the secret, because a code is short enough to try them all. */
export const hashOfFollowCode = (code: string): string => keyedHash('signal follow', code)
