import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { keyedHash } from './keyed-hash.ts'

/** A token nobody can guess: 256 bits; only its hash is stored. */
export const newLinkToken = (): string => randomBytes(32).toString('base64url')

/**
 * The token of a link that hands something over, made from the id of its record under the installation's secret. So the same
 * form sent twice is answered with the same link, while the database still knows no more than its hash.
 */
export const linkTokenFor = (purpose: 'invitation' | 'coachInvitation' | 'passwordReset' | 'personalLink', id: string): string =>
  keyedHash(`link:${purpose}`, id)

export const hashOfLink = (token: string): string => createHash('sha256').update(token).digest('hex')
