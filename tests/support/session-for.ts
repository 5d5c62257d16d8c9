import { randomUUID } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import { decode, encode } from 'next-auth/jwt'
import pg from 'pg'

/** Looks behind the locks of the product under test; made once per worker. */
export const behindTheScenes = (): pg.Pool => {
  const url = new URL(process.env.DATABASE_SUPERUSER_URL ?? '')
  url.pathname = new URL(process.env.DATABASE_URL ?? '').pathname
  return new pg.Pool({ connectionString: url.href, max: 2 })
}

export const cookieName = 'next-auth.session-token'

/**
 * The cookie of somebody who signed in; or of somebody who may no longer be here.
 *
 * @param state `revoked`: signed out elsewhere; `expired`: idle for too long
 */
export async function sessionFor(pool: pg.Pool, email: string, state: 'live' | 'revoked' | 'expired' = 'live'): Promise<string> {
  const id = randomUUID()
  const { rowCount } = await pool.query(
    `insert into session (id, user_id, agent, created_at, last_seen_at, ended_at)
     select $1, u.id, 'test', now() - $3::interval, now() - $3::interval, case when $4 then now() end
     from user_account u where u.email = $2`,
    [id, email, state === 'expired' ? '13 hours' : '0', state === 'revoked'],
  )
  if (rowCount !== 1) throw new Error(`nobody has the address ${email}`)
  return encode({ token: { sid: id }, secret: process.env.AUTH_SECRET ?? '' })
}

/** Ends the session this browser carries, as being idle for too long does. */
export async function endSession(pool: pg.Pool, context: BrowserContext): Promise<void> {
  const token = (await context.cookies()).find(({ name }) => name === cookieName)?.value
  const session = await decode({ token, secret: process.env.AUTH_SECRET ?? '' })
  const { rowCount } = await pool.query(`update session set last_seen_at = now() - interval '13 hours' where id = $1`, [session?.sid])
  if (rowCount !== 1) throw new Error('nobody is signed in here')
}
