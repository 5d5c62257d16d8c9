import { hash } from '@node-rs/argon2'
import { beforeAll, describe, expect, it } from 'vitest'
import { signIn, signOut } from '#lib/accounts/commands/sign-in.ts'
import type { Role } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { whoIs } from '#lib/tenancy/who-is.ts'
import { givePassword, goodPassword, openSession } from '#tests/factories/accounts.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date()
const knocking = (email: string, password: string) => ({ email, password, device: null, address: '192.0.2.1', agent: 'Firefox, Linux' })

beforeAll(async () => {
  await givePassword(behindTheScenes, pelt.coordinator.userId)
  await givePassword(behindTheScenes, pelt.volunteer.userId)
  await givePassword(behindTheScenes, deerlijk.coordinator.userId)
})

describe('signing in', () => {
  it('opens a session that every page recognises', async () => {
    const answer = await signIn(knocking(pelt.coordinator.email, goodPassword), now)
    if (!answer.ok) throw new Error('not signed in')
    expect(await whoIs(answer.value.sessionId, 'pelt')).toMatchObject({ kind: 'member', standings: ['coordinator', 'caseCoordinator'] })
    expect(await whoIs(answer.value.sessionId, 'deerlijk')).toMatchObject({ kind: 'nobody' })
  })

  it('takes the address in capitals as well', async () => {
    expect(await signIn(knocking(pelt.coordinator.email.toUpperCase(), goodPassword), now)).toMatchObject({ ok: true })
  })

  it('answers a wrong password, an unknown address and a disabled account alike', async () => {
    await givePassword(behindTheScenes, pelt.alderman.userId)
    await behindTheScenes.query('update user_account set disabled_at = now() where id = $1', [pelt.alderman.userId])
    const wrong = await signIn(knocking(deerlijk.coordinator.email, 'een heel ander wachtwoord'), now)
    const unknown = await signIn(knocking('niemand@nergens.example', goodPassword), now)
    const disabled = await signIn(knocking(pelt.alderman.email, goodPassword), now)
    expect(wrong).toEqual({ ok: false, refusal: 'wrongCredentials', values: undefined })
    expect(unknown).toEqual(wrong)
    expect(disabled).toEqual(wrong)
  })

  it('renews a hash that was made at a lower cost, and the password still works', async () => {
    const weak = await hash(goodPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
    await behindTheScenes.query('update user_account set password_hash = $2 where id = $1', [pelt.volunteer.userId, weak])
    expect(await signIn(knocking(pelt.volunteer.email, goodPassword), now)).toMatchObject({ ok: true })
    const { rows } = await behindTheScenes.query<{ password_hash: string }>('select password_hash from user_account where id = $1', [pelt.volunteer.userId])
    expect(rows[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=32768,t=2,p=1\$/)
    expect(await signIn(knocking(pelt.volunteer.email, goodPassword), now)).toMatchObject({ ok: true })
  })

  it('leaves one event for each sign-in and each refusal', async () => {
    const count = async () => (await behindTheScenes.query<{ kind: string; n: number }>(
      `select kind, count(*)::int as n from account_event where user_id = $1 group by kind order by kind`, [deerlijk.fieldWorker.userId])).rows
    await givePassword(behindTheScenes, deerlijk.fieldWorker.userId)
    await signIn(knocking(deerlijk.fieldWorker.email, 'dit is het niet, echt niet'), now)
    await signIn(knocking(deerlijk.fieldWorker.email, goodPassword), now)
    expect(await count()).toEqual([{ kind: 'session.refused', n: 1 }, { kind: 'session.started', n: 1 }])
  })
})

describe('a session', () => {
  it('ends for the next request when somebody signs out', async () => {
    const session = await openSession(behindTheScenes, pelt.coordinator.userId)
    expect((await whoIs(session, null)).kind).toBe('person')
    await signOut(pelt.coordinator.userId, session, now)
    expect((await whoIs(session, null)).kind).toBe('nobody')
  })

  it('is not ended by somebody else', async () => {
    const session = await openSession(behindTheScenes, pelt.coordinator.userId)
    await signOut(deerlijk.coordinator.userId, session, now)
    expect((await whoIs(session, null)).kind).toBe('person')
  })

  it.each([
    ['lives while it is used', { age: 600, idle: 29 }, 'person'],
    ['ends after thirty idle minutes', { age: 31, idle: 31 }, 'nobody'],
    ['ends after twelve hours in any case', { age: 721, idle: 0 }, 'nobody'],
  ] as const)('%s', async (_, times, kind) => {
    const session = await openSession(behindTheScenes, deerlijk.coordinator.userId, times)
    expect((await whoIs(session, null)).kind).toBe(kind)
  })

  it('is worth nothing on the first request after its user was disabled', async () => {
    const session = await openSession(behindTheScenes, pelt.contactPerson.userId)
    expect((await whoIs(session, 'pelt')).kind).toBe('member')
    await behindTheScenes.query('update user_account set disabled_at = now() where id = $1', [pelt.contactPerson.userId])
    expect((await whoIs(session, 'pelt')).kind).toBe('nobody')
    expect((await whoIs(session, null)).kind).toBe('nobody')
  })

  it('shows another role on the first request after it was changed', async () => {
    const session = await openSession(behindTheScenes, deerlijk.fieldWorker.userId)
    expect(await whoIs(session, 'deerlijk')).toMatchObject({ standings: ['fieldWorker'] })
    const change = (data: { role?: Role; endedAt?: Date }) =>
      inTenant(deerlijk.coordinator, (tx) => tx.membership.updateMany({ where: { userId: deerlijk.fieldWorker.userId }, data }))
    await change({ role: 'volunteer' })
    expect(await whoIs(session, 'deerlijk')).toMatchObject({ standings: ['volunteer'] })
    await change({ endedAt: now })
    expect((await whoIs(session, 'deerlijk')).kind).toBe('nobody')
  })
})
