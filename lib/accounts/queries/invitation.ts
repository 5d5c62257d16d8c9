import 'server-only'
import { hashOfLink } from '#lib/auth/secret-link.ts'
import type { Role } from '#lib/tenancy/actor.ts'
import { withLink } from '#lib/tenancy/doors.ts'
import type { DoorTx } from '#lib/tenancy/transaction.ts'
import { linkState, type LinkState } from '../rules.ts'

interface Followed {
  id: string
  email: string
  name: string
  state: LinkState
  expiresAt: Date
}

/** What somebody who followed a link is invited to: a role in one municipality, or to be a coach. */
export type Invited =
  | (Followed & { to: 'municipality'; role: Role; municipality: { id: string; slug: string; name: string } })
  | (Followed & { to: 'coaching' })

const dates = { id: true, email: true, name: true, usedAt: true, revokedAt: true, expiresAt: true } as const

/** The invitation of the link that this transaction follows; `null` when there is none. */
export async function invitationHere(tx: DoorTx, tokenHash: string, now: Date): Promise<Invited | null> {
  const member = await tx.invitation.findFirst({
    where: { tokenHash },
    select: { ...dates, role: true, municipality: { select: { id: true, slug: true, name: true } } },
  })
  if (member) return { to: 'municipality', ...member, state: linkState(member, now) }
  const coach = await tx.coachInvitation.findFirst({ where: { tokenHash }, select: dates })
  return coach && { to: 'coaching', ...coach, state: linkState(coach, now) }
}

export const followedInvitation = (token: string, now: Date): Promise<Invited | null> =>
  withLink(hashOfLink(token), (tx) => invitationHere(tx, hashOfLink(token), now))

/** Whose link to choose a new password this is, and what it is worth; `null` when nobody made it. */
export const followedReset = (token: string, now: Date): Promise<{ state: LinkState } | null> =>
  withLink(hashOfLink(token), async (tx) => {
    const reset = await tx.passwordReset.findFirst({
      where: { tokenHash: hashOfLink(token) },
      select: { usedAt: true, expiresAt: true },
    })
    return reset && { state: linkState(reset, now) }
  })
