import type pg from 'pg'

/**
 * Puts rows into a table in one statement: new keys are added, rows that differ are changed, the others are not touched,
 * so that running it again writes nothing. Column types are those of the table itself. Names of the table and the
 * columns come from our own code, never from outside.
 *
 * @param rows all with the same columns
 * @returns how many rows were added or changed
 */
export async function mergeRows(
  client: pg.Client,
  table: string,
  key: readonly string[],
  rows: readonly Record<string, unknown>[],
): Promise<number> {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return 0
  const others = columns.filter((column) => !key.includes(column))
  const list = (names: readonly string[], prefix = '') => names.map((name) => `${prefix}"${name}"`).join(', ')
  const changed = await client.query(
    `insert into "${table}" (${list(columns)})
     select ${list(columns)} from jsonb_populate_recordset(null::"${table}", $1::jsonb)
     on conflict (${list(key)}) do update set ${others.map((name) => `"${name}" = excluded."${name}"`).join(', ')}
     where (${list(others, `"${table}".`)}) is distinct from (${list(others, 'excluded.')})`,
    [JSON.stringify(rows)],
  )
  return changed.rowCount ?? 0
}
