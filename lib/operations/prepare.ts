import pg from 'pg'
import { migrateDatabase } from '#prisma/engine/migrate-database.ts'
import type { DatabaseUrls } from './embedded-database.ts'
import { runScript } from './processes.ts'
import { step, timed } from './progress.ts'

/**
 * Brings a database to where the product can be used: newest shape, reference data, and a demo when it is wanted and no
 * municipality is there yet. The seeds are scripts of their own, with the database's addresses in their environment.
 */
export async function prepareDatabase(urls: DatabaseUrls, variables: NodeJS.ProcessEnv, demo: boolean): Promise<void> {
  const applied = await migrateDatabase(urls)
  step(applied.length === 0 ? 'The database is up to date' : `Migrations applied: ${applied.join(', ')}`)

  const env = { ...variables, DATABASE_OWNER_URL: urls.owner, DATABASE_JOBS_URL: urls.jobs }
  await timed('Reference data are there', () => runScript(['prisma/seed/reference.ts'], env, { quiet: true }))
  if (demo && (await isEmpty(urls.owner))) {
    step('Making the demo: four municipalities …')
    await timed('The demo is there', () => runScript(['--conditions=react-server', 'prisma/seed/demo.ts'], env))
  }
}

async function isEmpty(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return (await client.query('select from municipality limit 1')).rowCount === 0
  } finally {
    await client.end()
  }
}
