import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { environment } from '#lib/db/environment.ts'

// The cookie is next-auth's: an encrypted token that carries nothing but the id of the session row. What somebody is and
// may is read from the database on every request (docs/decisions/0004-sessions-in-the-database.md).

/** A session ends after twelve hours in any case; the database also ends it after thirty idle minutes. */
export const sessionSeconds = 12 * 60 * 60

export const cookieName = (secure: boolean): string => `${secure ? '__Secure-' : ''}next-auth.session-token`

export const encodeSession = (sessionId: string): Promise<string> =>
  encode({ token: { sid: sessionId }, secret: environment().AUTH_SECRET, maxAge: sessionSeconds })

/** The session id in a token of ours; `null` for a forged, damaged or expired one. */
export async function decodeSession(token: string): Promise<string | null> {
  try {
    const decoded = await decode({ token, secret: environment().AUTH_SECRET })
    return typeof decoded?.sid === 'string' ? decoded.sid : null
  } catch {
    return null // not ours, or not any more: nobody is signed in
  }
}
