import pg from 'pg'

/** Takes the product's database away and gives it back; the server itself goes on. */
export interface Outage {
  begin: () => Promise<void>
  end: () => Promise<void>
  close: () => Promise<void>
}

export async function outage(): Promise<Outage> {
  // As the server comes in, so that it finds no place any more and loses those it has.
  const role = decodeURIComponent(new URL(process.env.DATABASE_URL ?? '').username)
  const client = new pg.Client({ connectionString: process.env.DATABASE_SUPERUSER_URL })
  await client.connect()
  const name = client.escapeIdentifier(role)
  return {
    begin: async () => {
      await client.query(`alter role ${name} connection limit 0`)
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [role])
    },
    end: async () => {
      await client.query(`alter role ${name} connection limit -1`)
    },
    close: () => client.end(),
  }
}
