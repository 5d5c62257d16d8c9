import 'server-only'
import { done, refused, refusedAt, type Outcome } from '#lib/actions/result.ts'
import { recordAccountEvent } from '#lib/audit/record-account-event.ts'
import type { PasswordRefusal } from '#lib/auth/password-rules.ts'
import { whyNotPassword } from '#lib/auth/password-strength.ts'
import { hashPassword, passwordIsRight } from '#lib/auth/password.ts'
import { hashOfLink } from '#lib/auth/secret-link.ts'
import { giveBack, takeTurn } from '#lib/auth/throttle.ts'
import type { PersonActor } from '#lib/tenancy/actor.ts'
import { asOneself, goOnAs, withLink } from '#lib/tenancy/doors.ts'
import type { DoorTx } from '#lib/tenancy/transaction.ts'
import { municipalitiesOf, passwordWords } from '../queries/password-words.ts'
import { linkState } from '../rules.ts'
import type { ChangePassword, ResetPassword } from '../schema.ts'
import { endSessions } from './sessions.ts'

/** A new password through a link: used once, and from then on no browser is signed in or known any more. */
export async function resetPassword(input: ResetPassword, now: Date): Promise<Outcome<null, 'linkGone' | PasswordRefusal>> {
  const tokenHash = hashOfLink(input.token)
  const reset = await withLink(tokenHash, async (tx) => {
    const found = await tx.passwordReset.findFirst({ where: { tokenHash }, select: { userId: true, usedAt: true, expiresAt: true } })
    return found && linkState(found, now) === 'open' ? { userId: found.userId, words: await wordsOf(tx, found.userId) } : null
  })
  if (!reset) return refused('linkGone')
  const refusal = whyNotPassword(input.newPassword, reset.words)
  if (refusal) return refusedAt('newPassword', refusal)
  const passwordHash = await hashPassword(input.newPassword)

  return withLink(tokenHash, async (tx) => {
    const claimed = await tx.passwordReset.updateMany({
      where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    })
    if (claimed.count === 0) return refused('linkGone')
    await goOnAs(tx, { userId: reset.userId })
    await putPassword(tx, reset.userId, passwordHash, null, now)
    await tx.knownDevice.deleteMany({ where: { userId: reset.userId } })
    await recordAccountEvent(tx, { userId: reset.userId, kind: 'password.reset' })
    return done(null)
  })
}

/** A new password by somebody who knows the old one; every other browser is signed out. */
export async function changePassword(
  actor: PersonActor,
  input: ChangePassword,
  now: Date,
): Promise<Outcome<null, 'wrongPassword' | 'tooManyTries' | PasswordRefusal>> {
  const turns = [{ bucket: 'device', of: `password:${actor.userId}` }] as const
  const turn = await takeTurn(turns)
  if (!turn.ok) return refused('tooManyTries', { minutes: turn.minutes })
  const { passwordHash: stored, words } = await asOneself(actor.userId, async (tx) => ({
    ...(await tx.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { passwordHash: true } })),
    words: await wordsOf(tx, actor.userId),
  }))
  if (!(await passwordIsRight(stored, input.currentPassword))) return refusedAt('currentPassword', 'wrongPassword')
  await giveBack(turns)
  const refusal = whyNotPassword(input.newPassword, words)
  if (refusal) return refusedAt('newPassword', refusal)
  const passwordHash = await hashPassword(input.newPassword)

  return asOneself(actor.userId, async (tx) => {
    await putPassword(tx, actor.userId, passwordHash, actor.sessionId, now)
    await recordAccountEvent(tx, { userId: actor.userId, kind: 'password.changed' })
    return done(null)
  })
}

async function wordsOf(tx: DoorTx, userId: string): Promise<string[]> {
  await goOnAs(tx, { userId })
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true, email: true } })
  return passwordWords(tx, { ...user, municipalityIds: await municipalitiesOf(tx, userId), known: { userId } })
}

/** The new hash; other sessions end, and links to choose yet another one are worth nothing any more. */
async function putPassword(tx: DoorTx, userId: string, passwordHash: string, staySignedIn: string | null, now: Date): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { passwordHash, version: { increment: 1 } }, select: { id: true } })
  await endSessions(tx, userId, { except: staySignedIn }, now)
  await tx.passwordReset.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } })
}
