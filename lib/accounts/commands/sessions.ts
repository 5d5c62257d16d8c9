import 'server-only'
import { recordAccountEvent } from '#lib/audit/record-account-event.ts'
import { hashOfLink, newLinkToken } from '#lib/auth/secret-link.ts'
import type { DoorTx } from '#lib/tenancy/transaction.ts'

/**
 * A signed-in browser, from now until it signs out, idles for half an hour or twelve hours have passed.
 *
 * @param devicePinId the device whose PIN it was: then least rights, and over with the device
 */
export async function startSession(tx: DoorTx, userId: string, agent: string, devicePinId: string | null = null): Promise<string> {
  const session = await tx.session.create({ data: { userId, agent, devicePinId }, select: { id: true } })
  return session.id
}

/** Ends one session of this person, or all but one; an ended one stays as it was. Answers how many. */
export async function endSessions(
  tx: DoorTx,
  userId: string,
  which: { only: string } | { except: string | null },
  now: Date,
): Promise<number> {
  const id = 'only' in which ? which.only : which.except === null ? undefined : { not: which.except }
  const ended = await tx.session.updateMany({ where: { userId, endedAt: null, id }, data: { endedAt: now } })
  return ended.count
}

/** Keeps a browser's own turns at the door; a new token where it has none of this person's. */
export async function knowDevice(tx: DoorTx, userId: string, token: string | null, now: Date): Promise<string> {
  if (token) {
    const known = await tx.knownDevice.updateMany({ where: { userId, tokenHash: hashOfLink(token) }, data: { lastUsedAt: now } })
    if (known.count > 0) return token
  }
  const fresh = newLinkToken()
  await tx.knownDevice.create({ data: { userId, tokenHash: hashOfLink(fresh), lastUsedAt: now } })
  return fresh
}

export const recordSession = (tx: DoorTx, userId: string, kind: 'session.started' | 'session.ended', sessionId: string) =>
  recordAccountEvent(tx, { userId, kind, subject: { type: 'session', id: sessionId } })
