import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { closeDatabase } from '#lib/db/client.ts'
import { urlsFor, type DatabaseUrls } from '#lib/operations/embedded-database.ts'
import { handDatabase } from '#lib/operations/roles.ts'

/** A database of one test file's own. */
export interface TestDatabase {
  urls: DatabaseUrls
  /** Connects as `baken_app`, under row-level security, like the product. */
  app: pg.Pool
  /** Connects as `baken_owner`: for arranging, and for looking behind the scenes. */
  owner: pg.Pool
}

/**
 * Clones the migrated template for this test file and points the product at it. Call it once, at the top of the file;
 * the database goes when the file is done.
 *
 * @param options.empty start from nothing instead: no tables, only the roles
 */
export async function testDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const { port, superuserUrl, secrets, template } = inject('databaseServer')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const source = empty ? 'template0' : template
  await asSuperuser(superuserUrl, `create database ${name} template ${source} owner baken_owner`)
  await handDatabase(superuserUrl, name)

  const urls = urlsFor(port, name, secrets)
  process.env.DATABASE_URL = urls.app
  process.env.DATABASE_OWNER_URL = urls.owner
  process.env.DATABASE_JOBS_URL = urls.jobs
  process.env.AUTH_SECRET = secrets.authSecret
  process.env.MASTER_KEY = secrets.masterKey

  const app = new pg.Pool({ connectionString: urls.app })
  const owner = new pg.Pool({ connectionString: urls.owner })
  // A connection that is still saying goodbye when the database is dropped under it says so to nobody.
  for (const pool of [app, owner]) pool.on('error', () => undefined)
  afterAll(async () => {
    await Promise.all([app.end(), owner.end(), closeDatabase()])
    await asSuperuser(superuserUrl, `drop database ${name} with (force)`)
  })
  return { urls, app, owner }
}

async function asSuperuser(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
