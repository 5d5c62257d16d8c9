import pg from 'pg'

/** Drops everything Baken ever made in a database: each role drops what it owns. The roles and the database stay. */
export async function emptyDatabase(urls: { owner: string; jobs: string }): Promise<void> {
  await run(urls.jobs, 'drop schema if exists jobs cascade; drop schema if exists graphile_worker cascade')
  await run(
    urls.owner,
    'drop schema public cascade; create schema public; grant usage on schema public to baken_app, baken_overview',
  )
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
