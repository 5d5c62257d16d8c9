import { beforeAll, describe, expect, it } from 'vitest'
import { changePassword } from '#lib/accounts/commands/choose-password.ts'
import { changeProfile, endAllSessions, endSession } from '#lib/accounts/commands/profile.ts'
import { signIn } from '#lib/accounts/commands/sign-in.ts'
import { ownProfile } from '#lib/accounts/queries/profile.ts'
import type { PersonActor } from '#lib/tenancy/actor.ts'
import { whoIs } from '#lib/tenancy/who-is.ts'
import { givePassword, goodPassword, openSession, person } from '#tests/factories/accounts.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date()
const profile = { name: 'Jef van Pelt', phone: '011 12 34 56', locale: 'en', keyboardHints: false } as const

async function signedIn(userId: string): Promise<PersonActor> {
  const actor = await whoIs(await openSession(behindTheScenes, userId), null)
  if (actor.kind !== 'person') throw new Error('not signed in')
  return actor
}

beforeAll(() => givePassword(behindTheScenes, pelt.coordinator.userId))

describe('a profile', () => {
  it('is kept, and a stale edit shows what stands there', async () => {
    const actor = await signedIn(pelt.partner.userId)
    expect(await changeProfile(actor, { ...profile, version: 1 })).toMatchObject({ ok: true })
    expect(await ownProfile(actor, now)).toMatchObject({ ...profile, version: 2 })
    expect(await changeProfile(actor, { ...profile, name: 'Te laat', version: 1 })).toMatchObject({
      ok: false, stale: { version: 2, theirs: { name: 'Jef van Pelt', phone: '011 12 34 56', locale: 'en', keyboardHints: '' } },
    })
    expect(await whoIs(actor.sessionId, 'pelt')).toMatchObject({ name: 'Jef van Pelt', locale: 'en', keyboardHints: false })
  })

  it("is nobody else's: a forged id changes no row", async () => {
    const actor = await signedIn(pelt.volunteer.userId)
    await expect(changeProfile({ ...actor, userId: '018f0000-0000-7000-8000-000000000000' }, { ...profile, version: 1 })).rejects.toThrow()
    const { rows } = await behindTheScenes.query<{ name: string }>('select name from user_account where id = $1', [pelt.volunteer.userId])
    expect(rows[0]?.name).not.toBe(profile.name)
  })
})

describe('sessions', () => {
  it('lists the browsers that are signed in now, and says which one this is', async () => {
    const actor = await signedIn(deerlijk.coordinator.userId)
    await openSession(behindTheScenes, actor.userId)
    await openSession(behindTheScenes, actor.userId, { age: 60, idle: 40 })
    const { sessions } = await ownProfile(actor, now)
    expect(sessions).toHaveLength(2)
    expect(sessions.filter(({ here }) => here)).toMatchObject([{ id: actor.sessionId, agent: 'Firefox, Linux' }])
  })

  it('ends one of them, and never that of somebody else', async () => {
    const actor = await signedIn(deerlijk.coordinator.userId)
    const other = await openSession(behindTheScenes, actor.userId)
    const strangers = await openSession(behindTheScenes, pelt.alderman.userId)
    await endSession(actor, other, now)
    await endSession(actor, strangers, now)
    expect((await whoIs(other, null)).kind).toBe('nobody')
    expect((await whoIs(strangers, null)).kind).toBe('person')
    expect((await whoIs(actor.sessionId, null)).kind).toBe('person')
  })

  it('ends all of them everywhere', async () => {
    const actor = await signedIn(deerlijk.alderman.userId)
    const others = [await openSession(behindTheScenes, actor.userId), await openSession(behindTheScenes, actor.userId)]
    expect(await endAllSessions(actor, now)).toEqual({ ok: true, value: { count: 3 } })
    for (const session of [actor.sessionId, ...others]) expect((await whoIs(session, null)).kind).toBe('nobody')
  })
})

describe('changing the password', () => {
  const other = 'zeven groene lantaarns branden'

  it('signs the other browsers out and stays here', async () => {
    const actor = await signedIn(pelt.coordinator.userId)
    const elsewhere = await openSession(behindTheScenes, actor.userId)
    expect(await changePassword(actor, { currentPassword: goodPassword, newPassword: other }, now)).toMatchObject({ ok: true })
    expect((await whoIs(elsewhere, null)).kind).toBe('nobody')
    expect((await whoIs(actor.sessionId, null)).kind).toBe('person')
    const knock = (password: string) => signIn({ email: actor.email, password, device: null, address: '', agent: '' }, now)
    expect(await knock(goodPassword)).toMatchObject({ ok: false })
    expect(await knock(other)).toMatchObject({ ok: true })
  })

  it('asks the old one, and looks at ten guesses only', async () => {
    const actor = await person(behindTheScenes, 'gokker@pelt.example')
    await givePassword(behindTheScenes, actor.userId)
    const tries = []
    for (let i = 0; i < 11; i++) tries.push(await changePassword(actor, { currentPassword: `gok ${i}`, newPassword: other }, now))
    expect(tries.slice(0, 10).every((answer) => !answer.ok && 'refusal' in answer && answer.refusal === 'wrongPassword')).toBe(true)
    expect(tries.at(-1)).toMatchObject({ refusal: 'tooManyTries' })
  })

  it('refuses names of the own municipality and neighbourhood, at the field', async () => {
    const actor = await signedIn(deerlijk.fieldWorker.userId)
    await givePassword(behindTheScenes, actor.userId)
    const change = (newPassword: string) => changePassword(actor, { currentPassword: goodPassword, newPassword }, now)
    expect(await change('Deerlijk-HetDorp-2026')).toMatchObject({ refusal: 'passwordNames', field: 'newPassword' })
    expect(await change('jef fieldworker 1')).toMatchObject({ refusal: 'passwordNames' })
  })
})
