import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diffSchemas } from './diff.ts'
import { oneText, readSchema } from './schema-files.ts'

/** The schema as the newest migration leaves it. Without introspection this is how the drafter knows what changed. */
export const SNAPSHOT = 'schema.snapshot.prisma'

interface Draft {
  /** Folder with the `*.prisma` files. */
  schema: string
  /** Folder of the migrations. */
  migrations: string
  /** What the migration does, in a few words. */
  name: string
  now: Date
}

/**
 * Writes `<migrations>/<time>_<name>/migration.sql` with the difference between the schema and its snapshot, and moves
 * the snapshot along. Answers the path of the new file; a difference of nothing gives a file to fill by hand
 * (a policy, a trigger, a back-fill).
 */
export async function draftMigration({
  schema,
  migrations,
  name,
  now,
}: Draft): Promise<{ file: string; empty: boolean }> {
  const wanted = await readSchema(schema)
  const snapshot = await readFile(join(migrations, SNAPSHOT), 'utf8').catch(() => undefined)
  const sql = await diffSchemas(snapshot === undefined ? [] : [{ path: SNAPSHOT, content: snapshot }], wanted)

  const folder = join(migrations, `${timestamp(now)}_${slug(name)}`)
  const file = join(folder, 'migration.sql')
  await mkdir(folder, { recursive: true })
  await writeFile(file, sql === '' ? '' : `${sql}\n`, { flag: 'wx' })
  await takeSnapshot(migrations, schema)
  // Prisma's own CLI insists on this file.
  await writeFile(join(migrations, 'migration_lock.toml'), 'provider = "postgresql"\n')
  return { file, empty: sql === '' }
}

/** Says that the migrations now leave the schema as it stands. */
export async function takeSnapshot(migrations: string, schema: string): Promise<void> {
  await writeFile(join(migrations, SNAPSHOT), oneText(await readSchema(schema)))
}

function timestamp(now: Date): string {
  return now.toISOString().replace(/\D/g, '').slice(0, 14)
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
}
