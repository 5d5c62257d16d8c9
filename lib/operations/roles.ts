import { readFile } from 'node:fs/promises'
import pg from 'pg'
import type { Secrets } from './secrets.ts'

const sql = (name: string) => readFile(new URL(`../../prisma/roles/${name}.sql`, import.meta.url), 'utf8')

/**
 * Makes Baken's roles and database on a server of our own, or finds them; the same SQL as an external server gets by
 * hand.
 *
 * @param superuserUrl any database of that server, as superuser
 */
export async function handToRoles(
  superuserUrl: string,
  database: string,
  passwords: Secrets['passwords'],
): Promise<void> {
  await asSuperuser(superuserUrl, async (client) => {
    await client.query(await sql('roles'))
    for (const role of ['owner', 'app', 'jobs'] as const) {
      await client.query(`alter role baken_${role} password ${client.escapeLiteral(passwords[role])}`)
    }
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)} owner baken_owner`)
  })
  await handDatabase(superuserUrl, database)
}

/** Hands one database to the roles that are there already. */
export async function handDatabase(superuserUrl: string, database: string): Promise<void> {
  const url = new URL(superuserUrl)
  url.pathname = database
  await asSuperuser(url.href, async (client) => {
    await client.query(await sql('database'))
  })
}

async function asSuperuser(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
