import type pg from 'pg'

/** What only says that somebody looked: the sessions of this very test, and counters of sign-in attempts. */
const notContent = new Set(['session', 'sign_in_throttle', 'account_event', 'audit_chain_head', '_prisma_migrations'])

/**
 * A hash of the content of every table, so that one changed, added or removed row shows.
 *
 * @param slug only what is of this municipality, in the tables that hold something of municipalities
 */
export async function fingerprint(pool: pg.Pool, slug?: string): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and ($1::text is null or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'municipality_id' and not a.attisdropped)) order by 1`,
    [slug ?? null],
  )
  const whose = slug === undefined ? '' : 'where municipality_id = (select id from municipality where slug = $1)'
  const found: Record<string, string> = {}
  for (const { name } of rows.filter((row) => !notContent.has(row.name))) {
    const { rows: hashes } = await pool.query<{ hash: string }>(
      `select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as hash from "${name}" t ${whose}`,
      slug === undefined ? [] : [slug],
    )
    found[name] = hashes[0]!.hash
  }
  return found
}
