import 'server-only'
import { randomUUID } from 'node:crypto'
import { recordAccountEvent } from '#lib/audit/record-account-event.ts'
import { passwordIsRight } from '#lib/auth/password.ts'
import { hashOfLink } from '#lib/auth/secret-link.ts'
import { giveBack, takeTurn, type Turn } from '#lib/auth/throttle.ts'
import { asOneself, atSignIn, goOnAs } from '#lib/tenancy/doors.ts'

export interface Credentials {
  email: string
  password: string
  /** The token by which this browser is known, if it is. */
  device: string | null
  address: string
}

export type Verified =
  | { ok: true; userId: string; passwordHash: string }
  | { ok: false; refusal: 'wrongCredentials' }
  | { ok: false; refusal: 'tooManyTries'; minutes: number }

/**
 * Is this who they say? One answer for an unknown address, a disabled account and a wrong password, after the same work.
 * Before a password is looked at, a turn is taken: one bucket per account, one per known browser of it, one per address.
 */
export async function verifyCredentials({ email, password, device, address }: Credentials): Promise<Verified> {
  const account = await accountAtTheDoor(email, device)
  const turns: Turn[] = account?.device
    ? [{ bucket: 'device', of: account.device }]
    : [{ bucket: 'address', of: address }, { bucket: 'account', of: email.toLowerCase() }]

  const turn = await takeTurn(turns)
  if (!turn.ok) return { ok: false, refusal: 'tooManyTries', minutes: turn.minutes }

  const matches = await passwordIsRight(account?.passwordHash ?? null, password)
  if (matches && account?.passwordHash) {
    await giveBack(turns)
    return { ok: true, userId: account.id, passwordHash: account.passwordHash }
  }
  await recordRefusal(account?.id ?? null)
  return { ok: false, refusal: 'wrongCredentials' }
}

/** The account with this address and whether this browser is one of its own; as many questions for an address nobody has. */
const accountAtTheDoor = (email: string, device: string | null) =>
  atSignIn(email, async (tx) => {
    const found = await tx.user.findFirst({
      where: { email: email.toLowerCase(), disabledAt: null },
      select: { id: true, passwordHash: true },
    })
    await goOnAs(tx, { userId: found?.id ?? randomUUID() })
    const known = await tx.knownDevice.findFirst({ where: { tokenHash: hashOfLink(device ?? '') }, select: { id: true } })
    return found && { ...found, device: known?.id ?? null }
  })

const recordRefusal = (userId: string | null) =>
  asOneself(userId ?? randomUUID(), (tx) => recordAccountEvent(tx, { userId, kind: 'session.refused' }))
