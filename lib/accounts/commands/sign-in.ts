import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { hashPassword, isOutdated } from '#lib/auth/password.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { asOneself } from '#lib/tenancy/doors.ts'
import { verifyCredentials, type Credentials } from '../verify-credentials.ts'
import { knowDevice, recordSession, startSession } from './sessions.ts'

export interface SignedIn {
  userId: string
  sessionId: string
  locale: Locale
  /** To be kept by this browser. */
  device: string
}

/** Signs somebody in: a row that every request is checked against. A hash made at yesterday's cost is renewed on the way. */
export async function signIn(
  credentials: Credentials & { agent: string },
  now: Date,
): Promise<Outcome<SignedIn, 'wrongCredentials' | 'tooManyTries'>> {
  const verified = await verifyCredentials(credentials)
  if (!verified.ok) {
    return verified.refusal === 'tooManyTries' ? refused(verified.refusal, { minutes: verified.minutes }) : refused(verified.refusal)
  }
  const { userId, passwordHash } = verified
  const renewed = isOutdated(passwordHash) ? await hashPassword(credentials.password) : null

  return asOneself(userId, async (tx) => {
    // Only over the very hash that was verified: a password changed meanwhile stays changed.
    if (renewed) await tx.user.updateMany({ where: { id: userId, passwordHash }, data: { passwordHash: renewed } })
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { locale: true } })
    const sessionId = await startSession(tx, userId, credentials.agent)
    const device = await knowDevice(tx, userId, credentials.device, now)
    await recordSession(tx, userId, 'session.started', sessionId)
    return done({ userId, sessionId, device, locale: user.locale as Locale })
  })
}

/** Ends one's own session; one that ended before is left alone. */
export const signOut = (userId: string, sessionId: string, now: Date): Promise<void> =>
  asOneself(userId, async (tx) => {
    const { count } = await tx.session.updateMany({ where: { id: sessionId, userId, endedAt: null }, data: { endedAt: now } })
    if (count > 0) await recordSession(tx, userId, 'session.ended', sessionId)
  })
