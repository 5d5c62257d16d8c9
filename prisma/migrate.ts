/**
 * Migrations, in Prisma's own folder and table, without its downloaded engine
 * (docs/decisions/0002-migrations-without-a-downloaded-engine.md).
 *
 *   npm run db:migrate -- --name adds_partners   drafts prisma/migrations/<time>_adds_partners/migration.sql from what
 *                                                changed in prisma/schema since prisma/migrations/schema.snapshot.prisma,
 *                                                and generates the client; needs no database. Add policies, triggers and
 *                                                grants to the file by hand. To draft it anew: delete the new folder,
 *                                                put the snapshot back (or delete it for the first migration), run again.
 *   node prisma/migrate.ts snapshot              moves the snapshot to the schema, after a migration written by hand.
 *   npm run db:deploy                            applies what is pending: to DATABASE_OWNER_URL (with DATABASE_URL),
 *                                                otherwise to the embedded database.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { openDatabase } from '#lib/operations/database.ts'
import { failWithSentence } from '#lib/operations/progress.ts'
import { draftMigration, takeSnapshot } from './engine/draft.ts'
import { migrateDatabase } from './engine/migrate-database.ts'
import { MIGRATIONS, SCHEMA } from './engine/folders.ts'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { name: { type: 'string' } } })
const command = positionals[0]

if (command === 'draft') await draft(values.name).catch(failWithSentence)
else if (command === 'snapshot') await takeSnapshot(MIGRATIONS, SCHEMA)
else if (command === 'deploy') await deploy().catch(failWithSentence)
else failWithSentence(new Error('Usage: npm run db:migrate -- --name <what_changes>, or npm run db:deploy'))

async function draft(name: string | undefined): Promise<void> {
  if (!name) throw new Error('Say what changes: npm run db:migrate -- --name adds_partners')
  const { file, empty } = await draftMigration({ schema: SCHEMA, migrations: MIGRATIONS, name, now: new Date() })
  console.log(empty ? `The schema did not change; ${file} is empty, for SQL of your own.` : `Drafted ${file}`)
  const prisma = new URL('../node_modules/prisma/build/index.js', import.meta.url)
  const { status } = spawnSync(process.execPath, [prisma.pathname, 'generate'], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}

async function deploy(): Promise<void> {
  const database = await openDatabase()
  try {
    const applied = await migrateDatabase(database.urls)
    console.log(applied.length === 0 ? 'Nothing to apply.' : `Applied ${applied.join(', ')}`)
  } finally {
    await database.close()
  }
}
