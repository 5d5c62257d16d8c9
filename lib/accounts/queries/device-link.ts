import 'server-only'
import { hashOfLink } from '#lib/auth/secret-link.ts'
import { withLink } from '#lib/tenancy/doors.ts'
import type { DoorTx } from '#lib/tenancy/transaction.ts'
import { linkState, type LinkState } from '../rules.ts'

/** A link that binds a device: for which membership, where, and what it is worth. */
export interface DeviceLink {
  id: string
  membershipId: string
  municipality: { id: string; slug: string; name: string }
  state: LinkState
  expiresAt: Date
}

/** The link that this transaction follows, if it binds a device; `null` for any other. */
export async function deviceLinkHere(tx: DoorTx, tokenHash: string, now: Date): Promise<DeviceLink | null> {
  const link = await tx.personalLink.findFirst({
    where: { tokenHash, kind: 'device' },
    select: { id: true, membershipId: true, expiresAt: true, revokedAt: true, lastUsedAt: true, municipalityId: true },
  })
  if (!link?.membershipId) return null
  const municipality = await tx.municipality.findUniqueOrThrow({ where: { id: link.municipalityId }, select: { id: true, slug: true, name: true } })
  return { id: link.id, membershipId: link.membershipId, municipality, expiresAt: link.expiresAt, state: linkState({ ...link, usedAt: link.lastUsedAt }, now) }
}

export const followedDeviceLink = (token: string, now: Date): Promise<DeviceLink | null> =>
  withLink(hashOfLink(token), (tx) => deviceLinkHere(tx, hashOfLink(token), now))
