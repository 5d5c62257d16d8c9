import 'server-only'
import { undo } from '#lib/actions/answer.ts'
import { done, refused, refusedAt, type Outcome } from '#lib/actions/result.ts'
import { recordAccountEvent } from '#lib/audit/record-account-event.ts'
import { record } from '#lib/audit/record.ts'
import { hashPassword } from '#lib/auth/password.ts'
import { hashOfLink, newLinkToken } from '#lib/auth/secret-link.ts'
import type { PersonActor } from '#lib/tenancy/actor.ts'
import { asOneself, goOnAs, goOnInside, withLink } from '#lib/tenancy/doors.ts'
import { newId } from '#lib/tenancy/new-id.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import { whyNotPin, type PinRefusal } from '../pin-rules.ts'
import { deviceLinkHere } from '../queries/device-link.ts'
import { mayUsePin } from '../queries/pin-device.ts'
import type { BindDevice } from '../device-schema.ts'
import { recordSession, startSession } from './sessions.ts'

export interface BoundDevice {
  sessionId: string
  /** To be kept by this device: 256 bits, stored as a hash. */
  token: string
  go: string
}

/**
 * Binds this device to a PIN, with the link that somebody was handed, and signs them in. The link is claimed by an update that
 * only one of two can win. Only for a partner or volunteer who is nothing else anywhere, which is asked here once more.
 */
export async function bindDevice({ token: link, pinPassword: pin }: BindDevice, { agent }: { agent: string }, now: Date): Promise<Outcome<BoundDevice, PinRefusal | 'linkGone' | 'pinNotForYou'>> {
  const weak = whyNotPin(pin)
  if (weak) return refusedAt('pinPassword', weak)
  const [tokenHash, pinHash, token] = [hashOfLink(link), await hashPassword(pin), newLinkToken()]
  return withLink(tokenHash, async (tx) => {
    const found = await deviceLinkHere(tx, tokenHash, now)
    if (found?.state !== 'open') return refused('linkGone')
    const { municipality } = found
    const inside = await goOnInside(tx, { municipalityId: municipality.id, tokenHash })
    const member = await inside.membership.findFirst({ where: { id: found.membershipId, endedAt: null }, select: { userId: true } })
    if (!member) return refused('linkGone')
    const { userId } = member
    const claimed = await inside.personalLink.updateMany({ where: { id: found.id, lastUsedAt: null, revokedAt: null, expiresAt: { gt: now } }, data: { lastUsedAt: now } })
    if (claimed.count === 0) return refused('linkGone')
    const id = await newId(tx)
    await record(inside, { userId, municipality }, 'referral.deviceBound', { type: 'devicePin', id }, { link: found.id })

    await goOnAs(tx, { userId })
    if (!(await mayUsePin(tx, userId, municipality.id))) return undo({ ok: false, refusal: 'pinNotForYou' })
    await tx.devicePin.create({ data: { id, userId, municipalityId: municipality.id, tokenHash: hashOfLink(token), pinHash, agent, createdAt: now, lastUsedAt: now }, select: { id: true } })
    const sessionId = await startSession(tx, userId, agent, id)
    await recordAccountEvent(tx, { userId, kind: 'device.bound', subject: { type: 'devicePin', id } })
    await recordSession(tx, userId, 'session.started', sessionId)
    return done({ sessionId, token, go: `/${municipality.slug}` })
  })
}

/** Takes one of one's own devices out of use; what is signed in on it is over at its next request. */
export const forgetDevice = (actor: PersonActor, deviceId: string, now: Date): Promise<Outcome<null>> =>
  asOneself(actor.userId, async (tx) => {
    const gone = await tx.devicePin.updateMany({ where: { id: deviceId, userId: actor.userId, revokedAt: null }, data: { revokedAt: now } })
    if (gone.count === 0) return notFoundHere()
    await recordAccountEvent(tx, { userId: actor.userId, kind: 'device.withdrawn', subject: { type: 'devicePin', id: deviceId } })
    return done(null)
  })
