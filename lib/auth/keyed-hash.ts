import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { environment } from '#lib/db/environment.ts'

/**
 * HMAC-SHA256 under this installation's secret, as 43 characters of base64url: to look something up without storing it in
 * clear, and to tell our own values from others'.
 *
 * @param purpose keeps hashes of different uses apart
 */
export const keyedHash = (purpose: string, value: string): string =>
  createHmac('sha256', environment().AUTH_SECRET).update(`${purpose}\n${value}`).digest('base64url')

export function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
