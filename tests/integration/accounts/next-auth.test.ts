import NextAuth from 'next-auth'
import { decode } from 'next-auth/jwt'
import { beforeAll, expect, it } from 'vitest'
import { authOptions } from '#lib/accounts/next-auth.ts'
import { environment } from '#lib/db/environment.ts'
import { whoIs } from '#lib/tenancy/who-is.ts'
import { givePassword, goodPassword } from '#tests/factories/accounts.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, behindTheScenes } = await twoMunicipalities()
process.env['NEXTAUTH_URL'] = 'http://localhost:3000'
type Cookies = Record<string, string>

beforeAll(() => givePassword(behindTheScenes, pelt.coordinator.userId))

/** Asks next-auth's own door, and keeps what it answers as a browser would. */
async function ask(path: string[], given: { method?: string; cookies?: Cookies; body?: Cookies } = {}) {
  const { method = 'GET', cookies = {}, body = {} } = given
  const headers = new Map<string, string | string[]>()
  let answered: unknown
  const response = {
    status: () => response,
    setHeader: (name: string, value: string | string[]) => { headers.set(name, value); return response },
    getHeader: (name: string) => headers.get(name),
    json: (value: unknown) => { answered = value },
    send: (value: unknown) => { answered = value },
    end: () => undefined,
  }
  // The shapes of Next's older API routes, which next-auth also answers: no request context is needed.
  await (NextAuth as (...given: unknown[]) => Promise<void>)({ method, body, cookies, headers: {}, query: { nextauth: path } }, response, authOptions())
  const set = [headers.get('Set-Cookie') ?? []].flat().map((line) => /^([^=]+)=([^;]*)/.exec(line) ?? [])
  return { body: answered, cookies: { ...cookies, ...Object.fromEntries(set.map(([, name = '', value = '']) => [name, decodeURIComponent(value)])) } }
}

async function signIn(password: string) {
  const csrf = await ask(['csrf'])
  const { csrfToken = '' } = csrf.body as Cookies
  return ask(['callback', 'credentials'], {
    method: 'POST', cookies: csrf.cookies, body: { csrfToken, email: pelt.coordinator.email, password, json: 'true' },
  })
}
const tokenOf = (cookies: Cookies) => decode({ token: cookies['next-auth.session-token'], secret: environment().AUTH_SECRET })

it("signs in through next-auth's own door, with a token that carries the session and nothing else", async () => {
  const { cookies } = await signIn(goodPassword)
  const token = await tokenOf(cookies)
  expect(Object.keys(token ?? {}).sort()).toEqual(['exp', 'iat', 'jti', 'sid'])
  expect(await whoIs(String(token?.['sid']), 'pelt')).toMatchObject({ kind: 'member', standings: ['coordinator', 'caseCoordinator'] })
})

it('refuses a wrong password, and a post without its token against forgery', async () => {
  expect((await signIn('dit is het niet, echt niet')).cookies).not.toHaveProperty('next-auth.session-token')
  const forged = await ask(['callback', 'credentials'], { method: 'POST', body: { email: pelt.coordinator.email, password: goodPassword } })
  expect(forged.cookies).not.toHaveProperty('next-auth.session-token')
})

it('tells who is signed in, and nobody once the session has ended', async () => {
  const { cookies } = await signIn(goodPassword)
  expect((await ask(['session'], { cookies })).body).toMatchObject({ user: { email: pelt.coordinator.email } })
  const { csrfToken = '' } = (await ask(['csrf'], { cookies })).body as Cookies
  await ask(['signout'], { method: 'POST', cookies, body: { csrfToken, json: 'true' } })

  const token = await tokenOf(cookies)
  expect((await whoIs(String(token?.['sid']), null)).kind).toBe('nobody')
  expect((await ask(['session'], { cookies })).body).not.toHaveProperty('user')
})
