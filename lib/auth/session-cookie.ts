import 'server-only'
import { cookies, headers } from 'next/headers'
import { cookieName, decodeSession, encodeSession, sessionSeconds } from './session-token.ts'

/** The id of the session this browser carries, not yet checked against the database. */
export async function sessionId(): Promise<string | null> {
  const jar = await cookies()
  const token = (jar.get(cookieName(true)) ?? jar.get(cookieName(false)))?.value
  return token ? decodeSession(token) : null
}

export async function setSessionCookie(id: string): Promise<void> {
  const secure = (await headers()).get('x-forwarded-proto') === 'https'
  ;(await cookies()).set(cookieName(secure), await encodeSession(id), {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: sessionSeconds,
  })
}

export async function clearSessionCookie(): Promise<void> {
  const jar = await cookies()
  jar.delete(cookieName(true))
  jar.delete(cookieName(false))
}
