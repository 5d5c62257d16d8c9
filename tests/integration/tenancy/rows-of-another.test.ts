import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { aRowEverywhere, foreignKeys } from '#tests/factories/a-row-everywhere.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { accountTables, tenantTablesOf } from '#tests/support/tenant-tables.ts'

const { db, pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const tenantTables = await tenantTablesOf(behindTheScenes)
for (const place of [pelt, deerlijk]) await aRowEverywhere(behindTheScenes, [...tenantTables, ...accountTables], place.id)
const keysAcross = (await foreignKeys(behindTheScenes)).filter(({ table, parent }) => tenantTables.includes(table) && tenantTables.includes(parent))

/** How many rows a statement touched, or why it was refused. */
type Said = number | string

/** What the application is told in this setting, as the coordinator when it is a municipality's. Nothing of it stays. */
async function said(setting: string | null, statement: string, values: unknown[] = []): Promise<Said> {
  const client = await db.app.connect()
  try {
    await client.query('begin')
    if (setting !== null) await client.query(`select set_config('app.municipality_id', $1, true)`, [setting])
    if (setting === pelt.id) await client.query(`select set_config('app.user_id', $1, true)`, [pelt.coordinator.userId])
    return (await client.query(statement, values)).rowCount ?? 0
  } catch (error) {
    return refusal(error)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const words: Readonly<Record<string, string>> = { '23503': 'foreign key', '23505': 'known already', '22P02': 'no municipality' }

function refusal(error: unknown): string {
  if (!(error instanceof pg.DatabaseError)) throw error
  if (error.code === '42501') return error.message.includes('row-level security') ? 'row-level security' : 'no permission'
  return words[error.code ?? ''] ?? error.message
}

const rowOf = async (table: string, place: CastMunicipality) =>
  (await behindTheScenes.query<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from ${table} t where municipality_id = $1 limit 1`, [place.id])).rows[0]!.row

/** Inserts a row as it is written down. */
async function insert(setting: string | null, table: string, row: Record<string, unknown>): Promise<Said> {
  const names = Object.keys(row).map((name) => `"${name}"`).join(', ')
  return said(setting, `insert into ${table} (${names}) overriding system value select ${names} from jsonb_populate_record(null::${table}, $1)`, [row])
}

/** The tables under the answer that each of them gave. */
async function answers(tables: readonly string[], ask: (table: string) => Promise<Said>): Promise<Record<string, string[]>> {
  const given: Record<string, string[]> = {}
  for (const table of tables) (given[await ask(table)] ??= []).push(table)
  return given
}

/** The tenant tables in which the application may do this at all, in whatever municipality. */
async function granted(right: 'select' | 'insert' | 'update' | 'delete'): Promise<{ open: string[]; shut: string[] }> {
  const { rows } = await behindTheScenes.query<{ name: string; may: boolean }>(
    `select name, has_table_privilege('baken_app', name, $2) or $2 in ('select', 'update') and has_any_column_privilege('baken_app', name, $2) as may from unnest($1::text[]) as name`, [tenantTables, right])
  const [open, shut] = [true, false].map((may) => rows.filter((row) => row.may === may).map(({ name }) => name))
  return { open: open!, shut: shut! }
}

/** Before anybody asks whose row it is, its round is looked for, and only one's own is found. */
const lateScore = { 'this round takes no scores any more': ['score'] }

it('every table holds a row of each municipality, so that nothing below holds by emptiness', async () => {
  const count = async (table: string, what: string) => Number((await behindTheScenes.query<{ n: string }>(`select count(${what}) as n from ${table}`)).rows[0]!.n)
  expect(Object.keys(await answers(tenantTables, (table) => count(table, 'distinct municipality_id')))).toEqual(['2'])
  expect(Object.keys(await answers(accountTables, (table) => count(table, '*')))).not.toContain('0')
  expect(tenantTables.length).toBeGreaterThanOrEqual(80)
})

describe('without a municipality', () => {
  const settings = [[null, '0'], ['', '0'], ['not-a-uuid', 'no municipality'], ['00000000-0000-0000-0000-000000000000', '0']] as const

  it.each(settings)('the setting %j shows no row of any table', async (setting, nothing) => {
    const { open, shut } = await granted('select')
    const seen = await answers(tenantTables, (table) => said(setting, `select from ${table} limit 1`))
    expect(seen).toEqual({ [nothing]: open, 'no permission': shut })
    const accounts = await answers(accountTables, (table) => said(setting, `select from ${table} limit 1`))
    expect(Object.values(accounts).flat()).toHaveLength(accountTables.length)
    expect(['0', 'no municipality']).toEqual(expect.arrayContaining(Object.keys(accounts)))
  })

  it.each(settings)('the setting %j writes no row', async (setting, nothing) => {
    const { open, shut } = await granted('insert')
    const written = await answers(tenantTables, async (table) => insert(setting, table, await rowOf(table, deerlijk)))
    expect(written).toEqual(
      nothing === '0'
        ? { 'row-level security': open.filter((table) => table !== 'score'), 'no permission': shut, ...lateScore }
        : { 'no municipality': open, 'no permission': shut },
    )
  })
})

describe('in one municipality', () => {
  it('a copy of one’s own row gets as far as its key, and under the other’s name no further than the lock', async () => {
    const { open, shut } = await granted('insert')
    // The journal numbers its rows itself; a photo of somebody else is held back by a lock of its own.
    const others = ['referral_file']
    const own = await answers(tenantTables, async (table) => insert(pelt.id, table, await rowOf(table, pelt)))
    expect(own).toEqual({ '1': ['audit_event'], 'row-level security': others, 'no permission': shut, 'known already': open.filter((table) => table !== 'audit_event' && !others.includes(table)) })

    const moved = await answers(tenantTables, async (table) => insert(pelt.id, table, { ...(await rowOf(table, pelt)), municipality_id: deerlijk.id }))
    expect(moved).toEqual({ 'row-level security': open.filter((table) => table !== 'score'), 'no permission': shut, ...lateScore })
  })

  it('no row of the other is changed, moved in or taken away, and none of one’s own is given away', async () => {
    const [mayDelete, mayUpdate] = [await granted('delete'), await granted('update')]
    const taken = await answers(tenantTables, (table) => said(pelt.id, `delete from ${table} where municipality_id = $1`, [deerlijk.id]))
    expect(taken).toEqual({ '0': mayDelete.open, 'no permission': mayDelete.shut })

    const update = (from: string, to: string) => answers(tenantTables, (table) => said(pelt.id, `update ${table} set municipality_id = $2 where municipality_id = $1`, [from, to]))
    const movedIn = await update(deerlijk.id, pelt.id)
    expect(Object.keys(movedIn).sort()).toEqual(['0', 'no permission'])
    expect(movedIn['0']!.length).toBeGreaterThanOrEqual(65)
    expect(mayUpdate.open).toEqual(expect.arrayContaining(movedIn['0']!))

    // A private note of somebody else is not even found; scores and their spread hold themselves still as well.
    const { '0': hidden, 'row-level security': locked, 'no permission': shut, ...kept } = await update(pelt.id, deerlijk.id)
    expect({ hidden, kept: Object.values(kept).flat() }).toEqual({ hidden: ['referral_note'], kept: ['score', 'spread'] })
    expect([...locked!, 'referral_note', 'score', 'spread'].sort()).toEqual(movedIn['0'])
    expect(shut).toEqual(movedIn['no permission'])
  })

  /** What a row that points at one of several things lets go of, to point at another. */
  const letGo: Readonly<Record<string, string>> = {
    'attention_point_voice finding_id': 'interpretation_id = null', 'attention_point_voice inventory_item_id': 'interpretation_id = null', 'coach_review round_id': 'plan_version_id = null',
    'common_level_evidence moment_id': 'action_id = null', 'common_level_evidence indicator_id': 'action_id = null',
    'signal link_id': `source = 'link', given_by_id = null`, 'signal_theme_link action_id': 'attention_point_id = null',
  }

  // Behind the locks, because the key holds there as well: the last thing between two municipalities.
  it.each(keysAcross.map((key) => [key.name, key] as const))('%s points at nothing of the other', async (_, { table, parent, columns, keys }) => {
    const theirs = await rowOf(parent, deerlijk)
    const pointing = columns.flatMap((column, index) => (column === 'municipality_id' ? [] : [{ column, value: theirs[keys[index]!] }]))
    const sets = pointing.flatMap(({ column }, index) => [`${column} = $${index + 2}`, letGo[`${table} ${column}`] ?? []].flat())
    const client = await behindTheScenes.connect()
    try {
      await client.query('begin')
      await client.query(`alter table ${table} disable trigger user`)
      const change = client.query(`update ${table} set ${sets.join(', ')} where municipality_id = $1`, [pelt.id, ...pointing.map(({ value }) => value)])
      expect(await change.then(({ rowCount }) => rowCount, refusal)).toBe('foreign key')
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})
