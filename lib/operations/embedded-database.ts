import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { handToRoles } from './roles.ts'
import { placeFor } from './place.ts'
import { secretsIn, type Secrets } from './secrets.ts'
import { createDataFolder, startServer } from './server.ts'

/** The addresses of one database, by the role that connects. */
export interface DatabaseUrls {
  /** What the web server and the worker use: neither owner nor superuser. */
  app: string
  /** Migrates and seeds. */
  owner: string
  /** Owns the queue, and nothing else. */
  jobs: string
}

export interface EmbeddedDatabase {
  port: number
  urls: DatabaseUrls
  secrets: Secrets
  /** Makes and drops databases; only the tests go further with it. */
  superuserUrl: string
  stop: () => Promise<void>
}

/** The one database of the product in its embedded server. */
export const DATABASE = 'baken'

/**
 * Starts PostgreSQL 18 with its data in a folder of the project, made on the first start together with its secrets and
 * roles. The caller holds the folder's lock.
 *
 * @param settings PostgreSQL settings beside its defaults
 * @throws a sentence when the machine or the folder stands in the way
 */
export async function startEmbeddedDatabase(
  folder: string,
  settings?: Record<string, string>,
): Promise<EmbeddedDatabase> {
  await mkdir(folder, { recursive: true })
  const secrets = await secretsIn(folder)
  const place = await placeFor(folder, secrets.id)
  if (!existsSync(place.data)) await createDataFolder(place, secrets.passwords.superuser)
  const server = await startServer(place, join(folder, 'database.log'), settings)
  const superuserUrl = address('postgres', secrets.passwords.superuser, server.port, 'postgres')
  try {
    await handToRoles(superuserUrl, DATABASE, secrets.passwords)
  } catch (error) {
    await server.stop()
    throw error
  }
  return { ...server, urls: urlsFor(server.port, DATABASE, secrets), secrets, superuserUrl }
}

/** The addresses of a database on the embedded server. */
export function urlsFor(port: number, database: string, { passwords }: Secrets): DatabaseUrls {
  return {
    app: address('baken_app', passwords.app, port, database),
    owner: address('baken_owner', passwords.owner, port, database),
    jobs: address('baken_jobs', passwords.jobs, port, database),
  }
}

const address = (role: string, password: string, port: number, database: string) =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`
