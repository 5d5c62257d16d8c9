import { describe, expect, it } from 'vitest'
import { signIn } from '#lib/accounts/commands/sign-in.ts'
import { limits, makeLimiter, takeTurn, type Bucket } from '#lib/auth/throttle.ts'
import { givePassword, goodPassword } from '#tests/factories/accounts.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date()

const guess = (email: string, address: string, { password = 'geraden maar fout!', device = null as string | null } = {}) =>
  signIn({ email, password, device, address, agent: '' }, now)

describe('guessing passwords', () => {
  it('looks at ten of a thousand guesses on one account from a hundred addresses, and its owner still gets in', async () => {
    await givePassword(behindTheScenes, pelt.coordinator.userId)
    const known = await guess(pelt.coordinator.email, '198.51.100.1', { password: goodPassword })
    if (!known.ok) throw new Error('not signed in')

    let looked = 0
    for (let round = 0; round < 50; round++) {
      const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => guess(pelt.coordinator.email, `203.0.113.${(round * 20 + i) % 100}`)))
      looked += answers.filter((answer) => !answer.ok && 'refusal' in answer && answer.refusal === 'wrongCredentials').length
    }
    expect(looked).toBeLessThanOrEqual(limits.account)
    expect(looked).toBeGreaterThan(0)

    // A right password from a strange browser waits like any other guess; the browser that is known does not.
    expect(await guess(pelt.coordinator.email, '203.0.113.7', { password: goodPassword })).toMatchObject({ ok: false, refusal: 'tooManyTries' })
    expect(await guess(pelt.coordinator.email, '203.0.113.7', { password: goodPassword, device: known.value.device })).toMatchObject({ ok: true })
  })

  it('treats an address nobody has in the same way', async () => {
    const answers = []
    for (let i = 0; i < 12; i++) answers.push(await guess('niemand@nergens.example', `198.51.100.${i}`))
    expect(answers.filter((answer) => !answer.ok && 'refusal' in answer && answer.refusal === 'wrongCredentials')).toHaveLength(limits.account)
    expect(answers.at(-1)).toMatchObject({ refusal: 'tooManyTries' })
  })

  it('counts a known browser too', async () => {
    await givePassword(behindTheScenes, deerlijk.coordinator.userId)
    const known = await guess(deerlijk.coordinator.email, '198.51.100.50', { password: goodPassword })
    if (!known.ok) throw new Error('not signed in')
    const device = known.value.device
    const answers = []
    for (let i = 0; i < 12; i++) answers.push(await guess(deerlijk.coordinator.email, '198.51.100.50', { device }))
    expect(answers.filter((answer) => !answer.ok && 'refusal' in answer && answer.refusal === 'wrongCredentials')).toHaveLength(limits.device)
  })

  it("gives no turns to a browser that is known for somebody else's account", async () => {
    await givePassword(behindTheScenes, deerlijk.alderman.userId)
    const other = await guess(deerlijk.alderman.email, '198.51.100.60', { password: goodPassword })
    if (!other.ok) throw new Error('not signed in')
    for (let i = 0; i < limits.account; i++) await guess(deerlijk.partner.email, '198.51.100.61')
    expect(await guess(deerlijk.partner.email, '198.51.100.62', { device: other.value.device })).toMatchObject({ refusal: 'tooManyTries' })
  })

  it('stops one address that tries many accounts', async () => {
    let looked = 0
    for (let i = 0; i < limits.address + 5; i++) {
      const answer = await guess(`iemand-${i}@nergens.example`, '192.0.2.99')
      if (!answer.ok && 'refusal' in answer && answer.refusal === 'wrongCredentials') looked++
    }
    expect(looked).toBe(limits.address)
  })
})

it('shares the count with another process, and after a restart', async () => {
  const another = new Map<Bucket, ReturnType<typeof makeLimiter>>((['account', 'device', 'address'] as const).map((bucket) => [bucket, makeLimiter(bucket)]))
  const elsewhere = (bucket: Bucket) => another.get(bucket) ?? makeLimiter(bucket)
  const turns = [{ bucket: 'account', of: 'gedeeld@pelt.example' }] as const
  for (let i = 0; i < limits.account / 2; i++) {
    expect(await takeTurn(turns)).toEqual({ ok: true })
    expect(await takeTurn(turns, elsewhere)).toEqual({ ok: true })
  }
  expect(await takeTurn(turns)).toMatchObject({ ok: false })
  expect(await takeTurn(turns, elsewhere)).toMatchObject({ ok: false })
  expect(await takeTurn(turns, makeLimiter)).toMatchObject({ ok: false })
})

it('keeps no address in clear', async () => {
  const { rows } = await behindTheScenes.query<{ key: string }>('select key from sign_in_throttle')
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter(({ key }) => key.includes('@') || key.includes('.example'))).toEqual([])
})
