import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { accountFor, canEnter, type Account } from './account.ts'
import { postgresPrograms } from './programs.ts'

/** Where the embedded database lives, and as whom it runs. */
export interface Place {
  /** Holds `bin/initdb` and `bin/postgres`. */
  programs: string
  /** PostgreSQL's data folder; made by the first start. */
  data: string
  account: Account | undefined
}

/** Where a system keeps the state of its services; root uses it when the project stands behind a closed door. */
const STATE = '/var/lib/baken'

/**
 * Data stand in `database` inside the given folder. When root started Baken and PostgreSQL's user cannot enter that
 * folder (root's home is closed to others), they stand in the system's state folder, under a name that belongs to this
 * folder and this set of secrets: a new clone in the same place does not find an old clone's data.
 */
export async function placeFor(folder: string, id: string): Promise<Place> {
  const inside = join(resolve(folder), 'database')
  const account = await accountFor(inside)
  const programs = await postgresPrograms(account, STATE)
  if (!account) return { programs, data: inside, account }

  const name = createHash('sha256')
    .update(`${resolve(folder)} ${id}`)
    .digest('hex')
    .slice(0, 16)
  const outside = join(STATE, name, 'database')
  if (existsSync(outside)) return { programs, data: outside, account: await accountFor(outside) }
  if (canEnter(folder, account)) return { programs, data: inside, account }
  if (existsSync(inside)) {
    throw new Error(
      `The database's own user can no longer enter ${folder}: open the folders above it (chmod o+x), or move the project.`,
    )
  }
  await mkdir(join(STATE, name), { recursive: true, mode: 0o755 })
  return { programs, data: outside, account }
}
