import 'server-only'
import { done, refused, refusedAt, type Outcome } from '#lib/actions/result.ts'
import { recordAccountEvent } from '#lib/audit/record-account-event.ts'
import { passwordIsRight } from '#lib/auth/password.ts'
import { forgetTurns, giveBack, takeTurn, type Turn } from '#lib/auth/throttle.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { asOneself } from '#lib/tenancy/doors.ts'
import { mayUsePin, pinDevice, type PinDevice } from '../queries/pin-device.ts'
import { recordSession, startSession } from './sessions.ts'

export interface SignedInWithPin {
  sessionId: string
  locale: Locale
}

export type PinSignInRefusal = 'wrongPin' | 'deviceGone' | 'tooManyTries'

interface Asked {
  pin: string
  /** The token that this device keeps; without it no PIN is looked at. */
  token: string | null
  agent: string
  address: string
}

/**
 * Signs somebody in on a device that was bound to a PIN: something they have and something they know, neither of which does
 * alone. After five wrong PINs the device is withdrawn and must be bound anew, however much time lies between them.
 */
export async function signInWithPin({ pin, token, agent, address }: Asked, now: Date): Promise<Outcome<SignedInWithPin, PinSignInRefusal>> {
  const device = token === null ? null : await pinDevice(token)
  if (!device) return refused('deviceGone')
  const byAddress: Turn = { bucket: 'address', of: address }
  const turn = await takeTurn([byAddress])
  if (!turn.ok) return refused('tooManyTries', { minutes: turn.minutes })

  const byDevice: Turn = { bucket: 'pin', of: device.id }
  const tries = await takeTurn([byDevice])
  if (!tries.ok) return lockDevice(device, now)
  if (!(await passwordIsRight(device.pinHash, pin))) {
    await asOneself(device.userId, (tx) => recordAccountEvent(tx, { userId: device.userId, kind: 'session.refused', subject: { type: 'devicePin', id: device.id } }))
    return refusedAt('pinPassword', 'wrongPin')
  }
  await Promise.all([forgetTurns(byDevice), giveBack([byAddress])])
  return startFor(device, agent, now)
}

async function startFor({ id, userId, municipalityId }: PinDevice, agent: string, now: Date): Promise<Outcome<SignedInWithPin, 'deviceGone'>> {
  return asOneself(userId, async (tx) => {
    // Somebody who became more than a partner or volunteer signs in with a password.
    if (!(await mayUsePin(tx, userId, municipalityId))) return refused('deviceGone')
    const used = await tx.devicePin.updateMany({ where: { id, revokedAt: null }, data: { lastUsedAt: now } })
    if (used.count === 0) return refused('deviceGone')
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { locale: true } })
    const sessionId = await startSession(tx, userId, agent, id)
    await recordSession(tx, userId, 'session.started', sessionId)
    return done({ sessionId, locale: user.locale as Locale })
  })
}

/** Guessed too often: the device is out of use for good. */
async function lockDevice({ id, userId }: PinDevice, now: Date): Promise<Outcome<never, 'deviceGone'>> {
  await asOneself(userId, async (tx) => {
    const locked = await tx.devicePin.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } })
    if (locked.count > 0) await recordAccountEvent(tx, { userId, kind: 'device.locked', subject: { type: 'devicePin', id } })
  })
  return refused('deviceGone')
}
