import { spawnSync } from 'node:child_process'
import { stat } from 'node:fs/promises'

/** The system user a database server runs as; undefined means: whoever runs this script. */
export interface Account {
  uid: number
  gid: number
}

/** PostgreSQL refuses to run as root, so root lends it a user of its own, as Linux distributions do. */
const NAME = 'postgres'

/**
 * Who the server of a data folder runs as. An ordinary user runs it as themselves. Root keeps the owner of data that
 * are already there, and otherwise takes (or makes) the user `postgres`.
 *
 * @throws a sentence when the data belong to another user, or no user can be made
 */
export async function accountFor(dataFolder: string): Promise<Account | undefined> {
  const me = process.getuid?.()
  if (me === undefined) return undefined // Windows
  const existing = await stat(dataFolder).catch(() => undefined)
  if (me !== 0) {
    if (existing && existing.uid !== me) {
      throw new Error(
        `The database in ${dataFolder} belongs to another user. Start Baken as the user who started it first.`,
      )
    }
    return undefined
  }
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid }
  return findAccount() ?? makeAccount()
}

function findAccount(): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((which) => spawnSync('id', [which, NAME], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function makeAccount(): Account {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', NAME])
  const made = findAccount()
  if (made) return made
  throw new Error(
    `PostgreSQL does not run as root and the user "${NAME}" could not be made: start Baken as an ordinary user.`,
  )
}

/** Whether the account can work in a folder: rights on every folder above it count. */
export function canEnter(folder: string, account: Account): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}
