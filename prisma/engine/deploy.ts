import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { readMigrations, type Migration } from './history.ts'

/** The number Prisma locks with as well, so that its CLI and this script never migrate at the same time. */
const PRISMA_LOCK = 72707369

/** Prisma's own table, column for column. The application may read it: its health door says which migrations are in. */
const HISTORY_TABLE = `
  create table if not exists _prisma_migrations (
    id                  varchar(36) primary key not null,
    checksum            varchar(64) not null,
    finished_at         timestamptz,
    migration_name      varchar(255) not null,
    logs                text,
    rolled_back_at      timestamptz,
    started_at          timestamptz not null default now(),
    applied_steps_count integer not null default 0
  );
  grant select on _prisma_migrations to baken_app;`

/**
 * Applies the migrations that the database does not know yet, oldest first, as the owner. Each is one transaction
 * together with its line in the history, so a migration that fails leaves nothing behind. Processes that deploy at
 * the same time wait for each other.
 *
 * @returns the names of the migrations applied now
 * @throws a sentence when a migration fails, or was edited after it was applied
 */
export async function deployMigrations(ownerUrl: string, folder: string): Promise<string[]> {
  const migrations = await readMigrations(folder)
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'baken migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [PRISMA_LOCK])
    await client.query(HISTORY_TABLE)
    const pending = await pendingMigrations(client, migrations)
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    // Closing the connection releases the lock.
    await client.end()
  }
}

async function pendingMigrations(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `select migration_name as name, checksum from _prisma_migrations
     where finished_at is not null and rolled_back_at is null`,
  )
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]))
  const edited = migrations.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum)
  if (edited) {
    throw new Error(
      `Migration ${edited.name} was edited after this database applied it. Put it back and write a new one; ` +
        'for a database that may be thrown away: npm run db:reset.',
    )
  }
  return migrations.filter(({ name }) => !applied.has(name))
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin')
    const startedAt = new Date()
    await client.query(sql)
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name, startedAt],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed and left nothing behind: ${explain(error, sql)}`, { cause: error })
  }
}

/** PostgreSQL's message with the line it points at. */
function explain(error: unknown, sql: string): string {
  if (!(error instanceof pg.DatabaseError)) return String(error)
  const line = error.position ? sql.slice(0, Number(error.position) - 1).split('\n').length : undefined
  return [error.message, line && `(line ${line})`, error.detail].filter(Boolean).join(' ')
}
