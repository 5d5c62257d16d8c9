import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { DATABASE, startEmbeddedDatabase } from '#lib/operations/embedded-database.ts'
import type { Secrets } from '#lib/operations/secrets.ts'
import { migrateDatabase } from '#prisma/engine/migrate-database.ts'
import { loadReference } from '#prisma/seed/reference.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: { port: number; superuserUrl: string; template: string; secrets: Secrets }
  }
}

/** Safety on disk costs time and these data live for one run. */
const QUICK = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/**
 * One PostgreSQL for the whole run, with a template that holds the migrations and the reference data and nothing else.
 * Each test file clones it: see database.ts.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'baken-tests-'))
  await chmod(folder, 0o755) // the database's own user must get in when root runs the tests
  const { port, superuserUrl, secrets, urls, stop } = await startEmbeddedDatabase(folder, QUICK)
  const tearDown = async () => {
    await stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await migrateDatabase(urls)
    await seedReference(urls.owner)
  } catch (error) {
    await tearDown()
    throw error
  }
  project.provide('databaseServer', { port, superuserUrl, secrets, template: DATABASE })
  return tearDown
}

async function seedReference(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await loadReference(client)
    await client.query('commit')
  } finally {
    await client.end()
  }
}
