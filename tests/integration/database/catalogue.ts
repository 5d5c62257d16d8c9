import type pg from 'pg'

/** One line per fact of the public schema, but for the tables named: columns, constraints, indexes, enumerations. */
export async function catalogue(database: pg.Pool, without: string[] = []): Promise<string[]> {
  const { rows } = await database.query<{ fact: string }>(FACTS, [['_prisma_migrations', ...without]])
  return rows.map(({ fact }) => fact)
}

// Indexes that carry a constraint are told by the constraint itself.
const FACTS = `
  with tables as (
    select oid, relname from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> all ($1::text[])
  )
  select format('column %s.%s %s%s default %s', t.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                case when a.attnotnull then ' not null' else '' end,
                coalesce(pg_get_expr(d.adbin, d.adrelid), '-')) as fact
  from tables t
  join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
  union all
  select format('constraint %s.%s %s', t.relname, c.conname, pg_get_constraintdef(c.oid))
  from tables t join pg_constraint c on c.conrelid = t.oid and c.contype in ('p', 'u', 'f')
  union all
  select format('index %s %s', t.relname, pg_get_indexdef(i.indexrelid))
  from tables t join pg_index i on i.indrelid = t.oid
  where not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
  union all
  select format('enumeration %s %s', y.typname, string_agg(e.enumlabel, ', ' order by e.enumsortorder))
  from pg_type y join pg_enum e on e.enumtypid = y.oid
  where y.typnamespace = 'public'::regnamespace
  group by y.typname
  order by fact`
