import pg from 'pg'

/** Takes the product's database away and gives it back; the server itself goes on. */
export interface Outage {
  begin: () => Promise<void>
  end: () => Promise<void>
  close: () => Promise<void>
}

export async function outage(): Promise<Outage> {
  const database = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)
  // From the database beside it, for nobody may stay in the one that goes.
  const client = new pg.Client({ connectionString: process.env.DATABASE_SUPERUSER_URL })
  await client.connect()
  const name = client.escapeIdentifier(database)
  return {
    begin: async () => {
      await client.query(`alter database ${name} allow_connections false`)
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database])
    },
    end: async () => void (await client.query(`alter database ${name} allow_connections true`)),
    close: () => client.end(),
  }
}
