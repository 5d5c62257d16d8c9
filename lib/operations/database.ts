import { fileURLToPath } from 'node:url'
import { startEmbeddedDatabase, urlsFor, DATABASE, type DatabaseUrls } from './embedded-database.ts'
import { checkRoles, externalUrls } from './external-database.ts'
import { takeLock, type Lock } from './lock.ts'
import { secretsIn, type Secrets } from './secrets.ts'

/** Folder of everything the embedded case keeps: data, secrets, log. */
export const DATA_FOLDER = fileURLToPath(new URL('../../.data', import.meta.url))

/** A database that answers, whoever runs it. */
export interface OpenDatabase {
  urls: DatabaseUrls
  /** Only there for the embedded database: its secrets are ours to know. */
  embedded: { secrets: Secrets; lock: Lock | undefined } | undefined
  /** Stops what this process started, and only that. */
  close: () => Promise<void>
}

/**
 * The database the environment names with DATABASE_URL; otherwise the embedded one: that of a Baken which runs in this
 * folder, or started for the occasion.
 */
export async function openDatabase(): Promise<OpenDatabase> {
  const external = await openExternal()
  if (external) return external

  const taken = await takeLock(DATA_FOLDER)
  return 'running' in taken ? besideRunning(taken.running.databasePort) : startHere(taken.lock)
}

/** The database that DATABASE_URL names, with its roles looked at; undefined when nothing is named. */
export async function openExternal(): Promise<OpenDatabase | undefined> {
  const urls = externalUrls(process.env)
  if (!urls) return undefined
  await checkRoles(urls)
  return { urls, embedded: undefined, close: () => Promise.resolve() }
}

async function besideRunning(port: number | undefined): Promise<OpenDatabase> {
  if (port === undefined) throw new Error('Baken is just starting in this folder; try again in a moment.')
  const secrets = await secretsIn(DATA_FOLDER)
  const urls = urlsFor(port, DATABASE, secrets)
  return { urls, embedded: { secrets, lock: undefined }, close: () => Promise.resolve() }
}

/** Starts the embedded database under a lock the caller took. */
export async function startHere(lock: Lock): Promise<OpenDatabase> {
  try {
    const { port, urls, secrets, stop } = await startEmbeddedDatabase(DATA_FOLDER)
    lock.tell({ databasePort: port })
    const close = async () => {
      await stop()
      await lock.release()
    }
    return { urls, embedded: { secrets, lock }, close }
  } catch (error) {
    await lock.release()
    throw error
  }
}
