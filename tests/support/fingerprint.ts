import type pg from 'pg'

/** What only says that somebody looked: the sessions of this very test, and counters of sign-in attempts. */
const notContent = new Set(['session', 'sign_in_throttle', 'account_event', 'audit_chain_head', '_prisma_migrations'])

/** A hash of the content of every table, so that one changed, added or removed row shows. */
export async function fingerprint(pool: pg.Pool): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  )
  const found: Record<string, string> = {}
  for (const { name } of rows.filter((row) => !notContent.has(row.name))) {
    const { rows: hashes } = await pool.query<{ hash: string }>(
      `select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as hash from "${name}" t`,
    )
    found[name] = hashes[0]!.hash
  }
  return found
}
