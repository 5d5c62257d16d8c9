import 'server-only'
import { join } from 'node:path'
import { pool } from '#lib/db/pool.ts'
import { readMigrations } from '#prisma/engine/history.ts'
import { version } from './version.ts'

/** What a watchman wants to know. */
export type Health =
  | { status: 'ok'; database: 'ok'; migrations: string; version: string }
  | { status: 'unavailable'; reason: 'database away' | 'migrations pending'; migrations?: string; version: string }

/** Which migrations came with this build does not change while it runs. */
let shipped: Promise<string | undefined> | undefined

/** Whether this process can do its work: the database answers, and has every migration that this build expects. */
export async function health(): Promise<Health> {
  const newest = await (shipped ??= newestMigration())
  try {
    const { rows } = await pool().query<{ name: string }>(
      `select migration_name as name from _prisma_migrations
       where finished_at is not null and rolled_back_at is null order by migration_name desc`,
    )
    const migrations = rows[0]?.name ?? 'none'
    const complete = newest === undefined || rows.some(({ name }) => name === newest)
    if (!complete) return { status: 'unavailable', reason: 'migrations pending', migrations, version }
    return { status: 'ok', database: 'ok', migrations, version }
  } catch {
    return { status: 'unavailable', reason: 'database away', version }
  }
}

async function newestMigration(): Promise<string | undefined> {
  const migrations = await readMigrations(join(process.cwd(), 'prisma', 'migrations'))
  return migrations.at(-1)?.name
}
