import type pg from 'pg'

/** Tables that carry a municipality; a new one joins by existing. */
export async function tenantTablesOf(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id' and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`)
  return rows.map(({ name }) => name)
}

/** Tables whose rows nobody may see without a setting, though they carry no municipality. */
export const accountTables = ['user_account', 'session', 'known_device', 'password_reset', 'account_event', 'coach_invitation', 'device_pin']
