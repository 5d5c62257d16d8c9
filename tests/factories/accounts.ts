import type pg from 'pg'
import { randomUUID } from 'node:crypto'
import { hashPassword } from '#lib/auth/password.ts'
import type { PersonActor } from '#lib/tenancy/actor.ts'

/** A password that the rules accept and no test has to think about. */
export const goodPassword = 'vier losse woorden samen'

/** Lets somebody of the cast sign in with a password. */
export async function givePassword(pool: pg.Pool, userId: string, password = goodPassword): Promise<void> {
  await pool.query('update user_account set password_hash = $2 where id = $1', [userId, await hashPassword(password)])
}

/** A session as the door would have made it; `age` and `idle` in minutes. */
export async function openSession(pool: pg.Pool, userId: string, { age = 0, idle = 0 } = {}): Promise<string> {
  const id = randomUUID()
  await pool.query(
    `insert into session (id, user_id, agent, created_at, last_seen_at)
     values ($1, $2, 'Firefox, Linux', now() - make_interval(mins => $3), now() - make_interval(mins => $4))`,
    [id, userId, age, idle],
  )
  return id
}

/** Somebody outside any municipality: the platform's administrator, a coach, or somebody new. */
export async function person(pool: pg.Pool, email: string, marks: { platformAdmin?: boolean; coach?: boolean } = {}): Promise<PersonActor> {
  const userId = randomUUID()
  const name = `Iemand ${email.split('@')[0] ?? ''}`
  await pool.query('insert into user_account (id, email, name, platform_admin, coach) values ($1, $2, $3, $4, $5)', [
    userId, email, name, marks.platformAdmin ?? false, marks.coach ?? false,
  ])
  return {
    kind: 'person', userId, sessionId: await openSession(pool, userId), name, email, locale: 'nl', keyboardHints: true, elsewhere: [],
    standings: [...(marks.coach ? (['coach'] as const) : []), ...(marks.platformAdmin ? (['platformAdmin'] as const) : [])],
  }
}
