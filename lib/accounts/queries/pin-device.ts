import 'server-only'
import { hashOfLink } from '#lib/auth/secret-link.ts'
import { asOneself, withLink } from '#lib/tenancy/doors.ts'
import type { DoorTx } from '#lib/tenancy/transaction.ts'

/** A device that was bound to a PIN and still works. */
export interface PinDevice {
  id: string
  userId: string
  pinHash: string
  municipalityId: string
}

/** The device with this token; `null` when it was withdrawn, or never was. */
export const pinDevice = (token: string): Promise<PinDevice | null> =>
  withLink(hashOfLink(token), (tx) =>
    tx.devicePin.findFirst({ where: { tokenHash: hashOfLink(token), revokedAt: null }, select: { id: true, userId: true, pinHash: true, municipalityId: true } }),
  )

/** Does this browser know a PIN? Nobody's name goes with it. */
export const isPinDevice = async (token: string | null): Promise<boolean> => token !== null && (await pinDevice(token)) !== null

/**
 * May somebody sign in with a PIN: are they a partner or a volunteer in this one municipality and nothing else, here or anywhere?
 *
 * @param tx opened as that person
 */
export async function mayUsePin(tx: DoorTx, userId: string, municipalityId: string): Promise<boolean> {
  const user = await tx.user.findFirst({ where: { id: userId, disabledAt: null, coach: false, platformAdmin: false }, select: { id: true } })
  const posts = await tx.membership.findMany({ where: { userId, endedAt: null }, select: { role: true, municipalityId: true } })
  const coaching = await tx.coachAssignment.count({ where: { userId, endedAt: null } })
  const least = posts.every((post) => post.municipalityId === municipalityId && (post.role === 'partner' || post.role === 'volunteer'))
  return user !== null && coaching === 0 && posts.length > 0 && least
}

/** One's own devices that sign in with a PIN, most recent first. */
export const ownPinDevices = (userId: string) =>
  asOneself(userId, (tx) =>
    tx.devicePin.findMany({ where: { userId, revokedAt: null }, select: { id: true, agent: true, createdAt: true, lastUsedAt: true }, orderBy: { lastUsedAt: 'desc' }, take: 20 }),
  )

export type OwnPinDevice = Awaited<ReturnType<typeof ownPinDevices>>[number]
