import { describe, expect, it } from 'vitest'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { db, pelt, deerlijk, behindTheScenes } = await twoMunicipalities()

/** Tables that carry a municipality; a new one joins by existing. */
const tenantTables = (
  await behindTheScenes.query<{ name: string }>(`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`)
).rows.map((row) => row.name)

/** Tables whose rows nobody may see without a setting, though they carry no municipality. */
const accountTables = ['user_account', 'session', 'known_device', 'password_reset', 'account_event', 'coach_invitation', 'device_pin']

describe('row-level security', () => {
  it(`is enabled, forced and complete on all ${tenantTables.length} tenant tables`, async () => {
    const { rows } = await behindTheScenes.query<{ name: string; enabled: boolean; forced: boolean; commands: string[] }>(
      `select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
         array_agg(distinct p.cmd::text) as commands
       from pg_class c left join pg_policies p on p.tablename = c.relname and p.schemaname = 'public'
       where c.relname = any ($1) and c.relnamespace = 'public'::regnamespace group by c.oid, c.relname`,
      [[...tenantTables, ...accountTables, 'municipality']],
    )
    const open = rows.filter((row) => !row.enabled || !row.forced || row.commands.length === 0)
    expect(open).toEqual([])
    // What no policy names is refused to everybody, so a table needs one for each command only where it is to be used.
    const usable = (commands: string[]) => commands.includes('ALL') || ['SELECT', 'INSERT', 'DELETE'].every((command) => commands.includes(command))
    const withoutAll = rows.filter((row) => tenantTables.includes(row.name) && !usable(row.commands))
    expect(withoutAll.map((row) => row.name)).toEqual([])
  })

  it('binds the role of the application: no superuser, no owner, no bypass', async () => {
    const { rows } = await db.app.query<{ role: string; rolsuper: boolean; rolbypassrls: boolean; owned: string }>(
      `select current_user as role, rolsuper, rolbypassrls,
         (select count(*) from pg_class where relowner = r.oid) as owned from pg_roles r where rolname = current_user`,
    )
    expect(rows[0]).toEqual({ role: 'baken_app', rolsuper: false, rolbypassrls: false, owned: '0' })
  })

  it('covers views too: none answers with the rights of its maker', async () => {
    const { rows } = await behindTheScenes.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
         and not coalesce('security_invoker=true' = any (reloptions), false)`,
    )
    expect(rows).toEqual([])
  })

  it('joins every pair of tenant tables on the municipality', async () => {
    const { rows } = await behindTheScenes.query<{ name: string }>(
      `select k.conname as name from pg_constraint k
       where k.contype = 'f' and k.conrelid::regclass::text = any ($1) and k.confrelid::regclass::text = any ($1)
         and not exists (select 1 from unnest(k.conkey, k.confkey) as pair(here, there)
           join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.here and a.attname = 'municipality_id'
           join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.there and b.attname = 'municipality_id')`,
      [tenantTables],
    )
    expect(rows).toEqual([])
  })

  it('starts every primary key and unique index of a tenant table with the municipality', async () => {
    const { rows } = await behindTheScenes.query<{ name: string }>(
      `select i.indexrelid::regclass::text as name from pg_index i
         join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where i.indisunique and i.indrelid::regclass::text = any ($1) and a.attname <> 'municipality_id'`,
      [tenantTables],
    )
    expect(rows).toEqual([])
  })
})

describe('without a municipality', () => {
  const settings = [null, '', 'not-a-uuid', '00000000-0000-0000-0000-000000000000']

  it.each(settings)('the setting %j shows no row of any table', async (setting) => {
    const seen: string[] = []
    for (const table of [...tenantTables, ...accountTables]) {
      const rows = await countWith(setting, table)
      if (rows > 0) seen.push(table)
    }
    expect(seen).toEqual([])
  })

  it.each(settings)('the setting %j writes no row', async (setting) => {
    const accepted: string[] = []
    for (const table of tenantTables) {
      if (await acceptsForeignRow(setting, table)) accepted.push(table)
    }
    expect(accepted).toEqual([])
  })
})

describe('in one municipality', () => {
  it('no row of the other is changed, moved in or taken away', async () => {
    const touched: string[] = []
    for (const table of tenantTables) {
      for (const statement of [`delete from ${table} where municipality_id = $1`, `update ${table} set municipality_id = $2 where municipality_id = $1`]) {
        if ((await tryAs(pelt.id, statement, [deerlijk.id, pelt.id])) > 0) touched.push(statement)
      }
    }
    expect(touched).toEqual([])
  })

  it('a row cannot point at another municipality’s neighbourhood', async () => {
    const attempt = tryAs(
      pelt.id,
      `insert into inventory_item (municipality_id, id, neighbourhood_id, kind, name) values ($1, gen_random_uuid(), $2, 'service', 'x')`,
      [pelt.id, deerlijk.neighbourhood.id],
      true,
    )
    await expect(attempt).rejects.toThrow(/foreign key/)
  })
})

async function countWith(setting: string | null, table: string): Promise<number> {
  const client = await db.app.connect()
  try {
    await client.query('begin')
    if (setting !== null) await client.query(`select set_config('app.municipality_id', $1, true)`, [setting])
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}`)
    return rows[0]!.n
  } catch {
    return 0 // refused outright: no row was seen
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** Copies a row of the neighbour's, shifted to a foreign municipality, as the application would insert it. */
async function acceptsForeignRow(setting: string | null, table: string): Promise<boolean> {
  const client = await db.app.connect()
  try {
    await client.query('begin')
    if (setting !== null) await client.query(`select set_config('app.municipality_id', $1, true)`, [setting])
    const { rowCount } = await client.query(`insert into ${table} (municipality_id) values ($1)`, [deerlijk.id])
    return (rowCount ?? 0) > 0
  } catch {
    return false
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** Rows touched by a statement as the application in this municipality; 0 when refused, unless `throws`. */
async function tryAs(municipalityId: string, statement: string, values: unknown[], throws = false): Promise<number> {
  const client = await db.app.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.municipality_id', $1, true)`, [municipalityId])
    const needed = values.slice(0, Math.max(...[...statement.matchAll(/\$(\d)/g)].map((match) => Number(match[1]))))
    return (await client.query(statement, needed)).rowCount ?? 0
  } catch (error) {
    if (throws) throw error
    return 0
  } finally {
    await client.query('rollback')
    client.release()
  }
}
