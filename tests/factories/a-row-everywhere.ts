import { randomUUID } from 'node:crypto'
import type pg from 'pg'

interface Column {
  name: string
  type: string
  needed: boolean
  /** The first of its words, for a column of words. */
  word: string | null
}

export interface ForeignKey {
  name: string
  table: string
  columns: string[]
  parent: string
  /** Of the parent, in the same order. */
  keys: string[]
}

type Row = Record<string, unknown>

/** What a table asks besides its types: rules that hold between columns, and numbers that must differ. */
const rules: Readonly<Record<string, Row>> = {
  attention_point_voice: { finding_id: null, inventory_item_id: null },
  callback: { kind: 'worry', due_on: '2027-01-04' },
  coach_review: { round_id: null },
  common_level_evidence: { moment_id: null, indicator_id: null },
  contact_point: { ladder: [1, 2, 3, 4], staffed_days: [1] },
  figure: { value: 1 },
  outbox_mail: { to_address: 'iemand@baken.example' },
  plan_action: { lead_text: 'Iemand' },
  referral: { due_on: '2027-01-04' },
  retention_rule: { legal_basis: 'publicTask' },
  signal: { source: 'member', link_id: null },
  signal_theme_link: { action_id: null },
}

/** Columns of every foreign key of the database, by what they point at. */
export async function foreignKeys(pool: pg.Pool): Promise<ForeignKey[]> {
  const columns = (key: string, of: string) => `array(select a.attname::text from unnest(k.${key}) with ordinality as c(number, place)
    join pg_attribute a on a.attrelid = k.${of} and a.attnum = c.number order by c.place)`
  const { rows } = await pool.query<ForeignKey>(
    `select k.conname as name, k.conrelid::regclass::text as table, k.confrelid::regclass::text as parent,
       ${columns('conkey', 'conrelid')} as columns, ${columns('confkey', 'confrelid')} as keys
     from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace order by 2, 1`,
  )
  return rows
}

/** Gives a municipality one row in each of these tables that has none of it yet: first what others point at. */
export async function aRowEverywhere(pool: pg.Pool, tables: readonly string[], municipalityId: string): Promise<void> {
  const keys = await foreignKeys(pool)
  const client = await pool.connect()
  try {
    // The roll-up triggers run as the owner, whom row-level security binds.
    await client.query(`select set_config('app.municipality_id', $1, false)`, [municipalityId])
    for (const table of inOrder(tables, keys)) await aRow(client, table, keys.filter((key) => key.table === table), municipalityId)
    await client.query(`select set_config('app.municipality_id', '', false)`)
  } finally {
    client.release()
  }
}

function inOrder(tables: readonly string[], keys: readonly ForeignKey[]): string[] {
  const placed: string[] = []
  const waiting = new Set(tables)
  while (waiting.size > 0) {
    const next = [...waiting].find((table) => keys.every((key) => key.table !== table || key.parent === table || !waiting.has(key.parent)))
    if (next === undefined) throw new Error(`these tables point at each other: ${[...waiting].join(', ')}`)
    waiting.delete(next)
    placed.push(next)
  }
  return placed
}

async function aRow(client: pg.PoolClient, table: string, keys: readonly ForeignKey[], municipalityId: string): Promise<void> {
  const columns = await columnsOf(client, table)
  const tenant = columns.some(({ name }) => name === 'municipality_id')
  const { rowCount } = await client.query(`select from ${table} ${tenant ? 'where municipality_id = $1' : ''} limit 1`, tenant ? [municipalityId] : [])
  if (rowCount !== 0) return

  const row: Row = {}
  for (const { name, type, needed, word } of columns) if (needed) row[name] = word ?? anyOf(type)
  if (tenant) row['municipality_id'] = municipalityId
  for (const key of keys.filter(({ parent }) => parent !== 'municipality')) Object.assign(row, await pointed(client, key, municipalityId))
  Object.assign(row, rules[table])
  const names = Object.keys(row)
  await client.query(`insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row))
}

const columnsOf = async (client: pg.PoolClient, table: string): Promise<Column[]> =>
  (await client.query<Column>(
    `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull and not a.atthasdef and a.attidentity = '' as needed,
       (select e.enumlabel from pg_enum e where e.enumtypid = a.atttypid order by e.enumsortorder limit 1) as word
     from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`, [table])).rows

/** The columns of a foreign key, filled with what stands in the table that they point at; empty when that has nothing. */
async function pointed(client: pg.PoolClient, { name, columns, parent, keys }: ForeignKey, municipalityId: string): Promise<Row> {
  const own = keys.includes('municipality_id')
  // As they were written, so that it is the coordinator's; where two columns may not name the same one, the second takes the last.
  const { rows } = await client.query<Row>(
    `select ${keys.join(', ')} from ${parent} ${own ? 'where municipality_id = $1' : ''} order by ctid ${/stand_in|other/.test(name) ? 'desc' : 'asc'} limit 1`, own ? [municipalityId] : [])
  const found = rows[0]
  return found ? Object.fromEntries(columns.map((column, index) => [column, found[keys[index]!]])) : {}
}

function anyOf(type: string): unknown {
  if (type === 'uuid') return randomUUID()
  if (type === 'boolean') return false
  if (type === 'bytea') return Buffer.from('x')
  if (type === 'jsonb') return '{}'
  if (type.endsWith('[]')) return []
  if (type === 'date' || type.startsWith('timestamp')) return '2026-01-05'
  return /^(integer|bigint|smallint|numeric|double)/.test(type) ? 1 : 'x'
}
