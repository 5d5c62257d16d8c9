import 'server-only'
import pg from 'pg'
import { environment } from './environment.ts'

// Next loads a module once for every bundle it stands in; a process still has one pool.
const shared = globalThis as typeof globalThis & { bakenPool?: pg.Pool }

/**
 * The connections of this process, as the role under row-level security: bounded, opened when first asked for. How long
 * a statement may take stands with the role (prisma/roles/roles.sql), so that it also holds behind a connection pooler.
 */
export function pool(): pg.Pool {
  return (shared.bakenPool ??= openPool())
}

function openPool(): pg.Pool {
  const { DATABASE_URL, DATABASE_POOL_SIZE } = environment()
  const opened = new pg.Pool({
    connectionString: DATABASE_URL,
    application_name: 'baken',
    max: DATABASE_POOL_SIZE,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
  })
  // An idle connection that breaks is replaced by the pool; unheard, the event would end the process.
  opened.on('error', () => undefined)
  return opened
}

/** Closes the connections, for a script that ends; the next question opens new ones. */
export async function closePool(): Promise<void> {
  const open = shared.bakenPool
  delete shared.bakenPool
  await open?.end()
}
