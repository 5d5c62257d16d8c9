import { describe, expect, it } from 'vitest'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { accountTables, tenantTablesOf } from '#tests/support/tenant-tables.ts'

const { db, behindTheScenes } = await twoMunicipalities()

const tenantTables = await tenantTablesOf(behindTheScenes)

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
