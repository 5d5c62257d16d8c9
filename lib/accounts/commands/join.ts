import 'server-only'
import { undo } from '#lib/actions/answer.ts'
import { done, refused, refusedAt, type Outcome } from '#lib/actions/result.ts'
import { recordAccountEvent } from '#lib/audit/record-account-event.ts'
import type { PasswordRefusal } from '#lib/auth/password-rules.ts'
import { whyNotPassword } from '#lib/auth/password-strength.ts'
import { hashPassword } from '#lib/auth/password.ts'
import { hashOfLink } from '#lib/auth/secret-link.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { PersonActor } from '#lib/tenancy/actor.ts'
import { goOnAs, withLink } from '#lib/tenancy/doors.ts'
import type { DoorTx } from '#lib/tenancy/transaction.ts'
import { invitationHere, type Invited } from '../queries/invitation.ts'
import { passwordWords } from '../queries/password-words.ts'
import type { Join } from '../schema.ts'
import { knowDevice, recordSession, startSession } from './sessions.ts'
import type { SignedIn } from './sign-in.ts'
import { takeUp } from './take-up.ts'

export type LinkRefusal = 'linkGone'
type Joined = SignedIn & { go: string }

/** Makes an account for whoever was invited and has none, makes them a member or a coach, and signs them in. */
export async function joinWithNewAccount(
  input: Join,
  browser: { agent: string; locale: Locale },
  now: Date,
): Promise<Outcome<Joined, LinkRefusal | PasswordRefusal | 'accountExists'>> {
  const tokenHash = hashOfLink(input.token)
  const invited = await withLink(tokenHash, async (tx) => {
    const found = await invitationHere(tx, tokenHash, now)
    if (!found || found.state !== 'open') return null
    const municipalityIds = found.to === 'municipality' ? [found.municipality.id] : []
    return { ...found, words: await passwordWords(tx, { name: input.name, email: found.email, municipalityIds, known: { tokenHash } }) }
  })
  if (!invited) return refused('linkGone')
  const refusal = whyNotPassword(input.newPassword, invited.words)
  if (refusal) return refusedAt('newPassword', refusal)
  const passwordHash = await hashPassword(input.newPassword)

  return withLink(tokenHash, async (tx) => {
    const userId = await newAccount(tx, { email: invited.email, name: input.name, passwordHash, locale: browser.locale })
    if (!userId) return refused('accountExists')
    if (!(await takeUp(tx, invited, { userId, tokenHash }, now))) return undo({ ok: false, refusal: 'linkGone' })
    await goOnAs(tx, { userId })
    const sessionId = await startSession(tx, userId, browser.agent)
    const device = await knowDevice(tx, userId, null, now)
    await recordAccountEvent(tx, { userId, kind: 'account.made' })
    await recordSession(tx, userId, 'session.started', sessionId)
    return done({ userId, sessionId, device, locale: browser.locale, go: placeOf(invited) })
  })
}

/** Somebody with an account, signed in, takes up an invitation that was made out to their own address. */
export function acceptInvitation(
  actor: PersonActor,
  token: string,
  now: Date,
): Promise<Outcome<{ go: string }, LinkRefusal | 'otherAddress'>> {
  const tokenHash = hashOfLink(token)
  return withLink(tokenHash, async (tx) => {
    const invited = await invitationHere(tx, tokenHash, now)
    if (!invited || invited.state !== 'open') return refused('linkGone')
    if (invited.email !== actor.email) return refused('otherAddress', { theirs: invited.email, yours: actor.email })
    const taken = await takeUp(tx, invited, { userId: actor.userId, tokenHash }, now)
    return taken ? done({ go: placeOf(invited) }) : refused('linkGone')
  })
}

const placeOf = (invited: Invited) => (invited.to === 'municipality' ? `/${invited.municipality.slug}` : '/coach')

interface NewAccount {
  email: string
  name: string
  passwordHash: string
  locale: Locale
}

/** The new account's id; `null` when somebody has this address already. */
async function newAccount(tx: DoorTx, account: NewAccount): Promise<string | null> {
  await goOnAs(tx, { signInEmail: account.email })
  const made = await tx.user.createMany({ data: [account], skipDuplicates: true })
  if (made.count === 0) return null
  const user = await tx.user.findUniqueOrThrow({ where: { email: account.email }, select: { id: true } })
  return user.id
}
