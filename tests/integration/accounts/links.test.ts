import { describe, expect, it } from 'vitest'
import { resetPassword } from '#lib/accounts/commands/choose-password.ts'
import { acceptInvitation, joinWithNewAccount } from '#lib/accounts/commands/join.ts'
import { signIn } from '#lib/accounts/commands/sign-in.ts'
import { followedInvitation, followedReset } from '#lib/accounts/queries/invitation.ts'
import { linkTokenFor } from '#lib/auth/secret-link.ts'
import { invite, inviteAgain, revokeInvitation } from '#lib/people/commands/invite.ts'
import { makeResetLink } from '#lib/people/commands/reset-link.ts'
import type { Invite } from '#lib/people/schema.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { whoIs } from '#lib/tenancy/who-is.ts'
import { givePassword, goodPassword, openSession, person } from '#tests/factories/accounts.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date()
const browser = { agent: 'Firefox, Linux', locale: 'nl' } as const
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

async function invited(email: string, change: Partial<Invite> = {}): Promise<{ id: string; token: string }> {
  const input: Invite = { name: 'Nieuwe Collega', email, role: 'fieldWorker', organisationId: null, managesOrganisation: false, withoutPersons: false, ...change }
  const made = await inTenant(pelt.coordinator, (tx) => invite(tx, pelt.coordinator, input, now))
  if (!made.ok) throw new Error('not invited')
  return { id: made.value.id, token: linkTokenFor('invitation', made.value.id) }
}
const join = (token: string, at = now, newPassword = goodPassword) => joinWithNewAccount({ token, name: 'Nieuwe Collega', newPassword }, browser, at)

describe('an invitation', () => {
  it('makes a new account a member of the right municipality, signed in', async () => {
    const { token } = await invited('nieuw@pelt.example')
    const answer = await join(token)
    if (!answer.ok) throw new Error('not joined')
    expect(answer.value.go).toBe('/pelt')
    expect(await whoIs(answer.value.sessionId, 'pelt')).toMatchObject({ kind: 'member', standings: ['fieldWorker'], name: 'Nieuwe Collega' })
    expect((await whoIs(answer.value.sessionId, 'deerlijk')).kind).toBe('nobody')
    expect(await signIn({ email: 'nieuw@pelt.example', password: goodPassword, device: null, address: '', agent: '' }, now)).toMatchObject({ ok: true })
  })

  it('works once: a replay makes nothing', async () => {
    const { token } = await invited('eenmaal@pelt.example')
    expect(await join(token)).toMatchObject({ ok: true })
    for (let i = 0; i < 10; i++) expect(await join(token)).toMatchObject({ ok: false, refusal: 'linkGone' })
    expect((await followedInvitation(token, now))?.state).toBe('used')
  })

  it('makes one account when it is used twenty times at once', async () => {
    const { token } = await invited('gelijk@pelt.example')
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => join(token)))
    expect(answers.filter((answer) => answer.status === 'fulfilled' && answer.value.ok)).toHaveLength(1)
    const { rows } = await behindTheScenes.query<{ n: number }>(
      `select count(*)::int as n from membership m join user_account u on u.id = m.user_id where u.email = 'gelijk@pelt.example'`)
    expect(rows[0]?.n).toBe(1)
  })

  it('is over after seven days, and when it is withdrawn', async () => {
    const late = await invited('laat@pelt.example')
    expect(await join(late.token, later(7 * 24 * 60))).toMatchObject({ refusal: 'linkGone' })
    expect((await followedInvitation(late.token, later(7 * 24 * 60)))?.state).toBe('expired')

    const gone = await invited('weg@pelt.example')
    await inTenant(pelt.coordinator, (tx) => revokeInvitation(tx, pelt.coordinator, gone.id, now))
    expect(await join(gone.token)).toMatchObject({ refusal: 'linkGone' })
    expect((await followedInvitation(gone.token, now))?.state).toBe('revoked')
  })

  it('made again replaces the first link', async () => {
    const first = await invited('opnieuw@pelt.example')
    const again = await inTenant(pelt.coordinator, (tx) => inviteAgain(tx, pelt.coordinator, first.id, now))
    if (!again.ok) throw new Error('not invited again')
    expect(await join(first.token)).toMatchObject({ refusal: 'linkGone' })
    expect(await join(linkTokenFor('invitation', again.value.id))).toMatchObject({ ok: true })
  })

  it('refuses a password that is easy here, at its field, and stays open', async () => {
    const { token } = await invited('zwak@pelt.example')
    expect(await join(token, now, 'Pelt-Het-Dorp-2026!')).toMatchObject({ ok: false, refusal: 'passwordNames', field: 'newPassword' })
    expect(await join(token, now, 'te kort')).toMatchObject({ refusal: 'passwordTooShort' })
    expect((await followedInvitation(token, now))?.state).toBe('open')
  })

  it('does not take over an account that exists', async () => {
    await givePassword(behindTheScenes, deerlijk.alderman.userId)
    const { token } = await invited(deerlijk.alderman.email)
    expect(await join(token, now, 'een heel ander lang wachtwoord')).toMatchObject({ ok: false, refusal: 'accountExists' })
    expect(await signIn({ email: deerlijk.alderman.email, password: goodPassword, device: null, address: '', agent: '' }, now)).toMatchObject({ ok: true })
  })

  it('is taken up by its own account after signing in, which is then in both municipalities', async () => {
    const { token } = await invited(deerlijk.volunteer.email)
    const sessionId = await openSession(behindTheScenes, deerlijk.volunteer.userId)
    const actor = await whoIs(sessionId, null)
    if (actor.kind !== 'person') throw new Error('not signed in')
    expect(await acceptInvitation(actor, token, now)).toMatchObject({ ok: true, value: { go: '/pelt' } })
    expect(await acceptInvitation(actor, token, now)).toMatchObject({ refusal: 'linkGone' })
    expect(await whoIs(sessionId, 'pelt')).toMatchObject({ standings: ['fieldWorker'] })
    expect(await whoIs(sessionId, 'deerlijk')).toMatchObject({ standings: ['volunteer'] })
    expect((await whoIs(sessionId, null)) as object).toMatchObject({ elsewhere: [{ slug: 'deerlijk' }, { slug: 'pelt' }] })
  })

  it('is not taken up by somebody else who got hold of it', async () => {
    const { token } = await invited('bedoeld@pelt.example')
    const other = await person(behindTheScenes, 'ander@deerlijk.example')
    expect(await acceptInvitation(other, token, now)).toMatchObject({ refusal: 'otherAddress', values: { theirs: 'bedoeld@pelt.example' } })
    expect((await followedInvitation(token, now))?.state).toBe('open')
  })

  it('is kept as a hash only', async () => {
    const { token } = await invited('hash@pelt.example')
    const { rows } = await behindTheScenes.query<{ found: boolean }>(`select bool_or(i::text like '%' || $1 || '%') as found from invitation i`, [token])
    expect(rows[0]?.found).toBe(false)
  })

  it('that nobody made leads nowhere', async () => {
    for (const token of ['', 'x', 'A'.repeat(43), "' or 1=1 --"]) {
      expect(await followedInvitation(token, now)).toBeNull()
      expect(await join(token)).toMatchObject({ refusal: 'linkGone' })
    }
  })
})

describe('a link for a new password', () => {
  const resetFor = async (membershipId: string, actor = pelt.coordinator) => {
    const made = await inTenant(actor, (tx) => makeResetLink(tx, actor, membershipId, now))
    return made.ok ? linkTokenFor('passwordReset', made.value.id) : made
  }
  const membershipOf = (actor: typeof pelt.coordinator) => actor.memberships[0]?.id ?? ''

  it('changes the password once, signs every browser out and voids the other links', async () => {
    await givePassword(behindTheScenes, pelt.fieldWorker.userId, 'het oude wachtwoord van toen')
    const session = await openSession(behindTheScenes, pelt.fieldWorker.userId)
    const [first, second] = [await resetFor(membershipOf(pelt.fieldWorker)), await resetFor(membershipOf(pelt.fieldWorker))]
    if (typeof first !== 'string' || typeof second !== 'string') throw new Error('no link')

    expect(await resetPassword({ token: first, newPassword: goodPassword }, now)).toMatchObject({ ok: true })
    expect((await whoIs(session, null)).kind).toBe('nobody')
    for (const token of [first, second]) {
      expect(await resetPassword({ token, newPassword: 'nog een ander lang wachtwoord' }, now)).toMatchObject({ refusal: 'linkGone' })
    }
    const knock = (password: string) => signIn({ email: pelt.fieldWorker.email, password, device: null, address: '', agent: '' }, now)
    expect(await knock('het oude wachtwoord van toen')).toMatchObject({ refusal: 'wrongCredentials' })
    expect(await knock(goodPassword)).toMatchObject({ ok: true })
  })

  it('has one winner when it is used twenty times at once', async () => {
    const token = await resetFor(membershipOf(pelt.alderman))
    if (typeof token !== 'string') throw new Error('no link')
    const answers = await Promise.all(Array.from({ length: 20 }, () => resetPassword({ token, newPassword: goodPassword }, now)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is over after an hour', async () => {
    const token = await resetFor(membershipOf(pelt.contactPerson))
    if (typeof token !== 'string') throw new Error('no link')
    expect(await followedReset(token, later(59))).toEqual({ state: 'open' })
    expect(await followedReset(token, later(60))).toEqual({ state: 'expired' })
    expect(await resetPassword({ token, newPassword: goodPassword }, later(60))).toMatchObject({ refusal: 'linkGone' })
  })

  it('is not made for oneself, nor for a colleague of another municipality', async () => {
    expect(await resetFor(membershipOf(pelt.coordinator))).toMatchObject({ refusal: 'ownPassword' })
    await expect(resetFor(membershipOf(deerlijk.fieldWorker))).rejects.toThrow('Not found here')
  })

  it('is not made for who is something elsewhere: its maker could walk in there', async () => {
    const both = await inTenant(pelt.coordinator, (tx) => tx.membership.create({
      data: { municipalityId: pelt.id, userId: deerlijk.contactPerson.userId, role: 'volunteer' }, select: { id: true },
    }))
    expect(await resetFor(both.id)).toMatchObject({ refusal: 'elsewhereToo' })

    // The database's own policy says the same to whoever goes round the command.
    await expect(inTenant(pelt.coordinator, (tx) => tx.$executeRaw`
      insert into password_reset (id, user_id, token_hash, expires_at) values (gen_random_uuid(), ${deerlijk.contactPerson.userId}::uuid, 'x', now() + interval '1 hour')`))
      .rejects.toThrow(/row-level security/)
    await expect(inTenant(pelt.coordinator, (tx) => tx.$executeRaw`
      insert into password_reset (id, user_id, token_hash, expires_at) values (gen_random_uuid(), ${deerlijk.partner.userId}::uuid, 'y', now() + interval '1 hour')`))
      .rejects.toThrow(/row-level security/)
  })
})
