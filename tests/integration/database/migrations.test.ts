import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { expect, test } from 'vitest'
import { deployMigrations } from '#prisma/engine/deploy.ts'
import { schemaEngine } from '#prisma/engine/load.ts'
import { testDatabase } from '#tests/support/database.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const db = await testDatabase({ empty: true })

/** A folder of migrations of its own: `{ '1_first': 'create table …' }`. */
async function folderWith(migrations: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [name, sql] of Object.entries(migrations)) {
    await mkdir(join(folder, name))
    await writeFile(join(folder, name, 'migration.sql'), sql)
  }
  return folder
}

const tables = async () => {
  const { rows } = await db.owner.query<{ name: string }>(`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like '\\_%' order by 1`)
  return rows.map(({ name }) => name)
}

const folder = await folderWith({ '1_reed': 'create table reed (id int)', '2_rush': 'create table rush (id int)' })

test('migrations are applied in order and only once, also when two processes start together', async () => {
  const both = await Promise.all([deployMigrations(db.urls.owner, folder), deployMigrations(db.urls.owner, folder)])
  expect(both.flat()).toEqual(['1_reed', '2_rush'])
  expect(await tables()).toEqual(['reed', 'rush'])
})

test("Prisma's own engine agrees that nothing is left to apply", async () => {
  const migrationFile = (sql: string) => ({ path: 'migration.sql', content: { tag: 'ok' as const, value: sql } })
  const connections = new pg.Pool({ connectionString: db.urls.owner })
  const engine = await schemaEngine(new PrismaPg(connections), [
    { path: 'schema.prisma', content: 'datasource db {\n  provider = "postgresql"\n}\n' },
  ])
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: {
      baseDir: folder,
      lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
      shadowDbInitScript: '',
      migrationDirectories: [
        { path: '1_reed', migrationFile: migrationFile('create table reed (id int)') },
        { path: '2_rush', migrationFile: migrationFile('create table rush (id int)') },
      ],
    },
    filters: { externalTables: [], externalEnums: [] },
  })
  expect(appliedMigrationNames).toEqual([])
  await connections.end() // with them goes Prisma's lock
})

test('a migration that fails halfway leaves nothing behind and says at which line it stopped', async () => {
  const broken = await folderWith({ '3_broken': 'create table sedge (id int);\n\ncreate tabel typo (id int);' })
  await expect(deployMigrations(db.urls.owner, broken)).rejects.toThrow(/3_broken failed.*syntax error.*line 3/)
  expect(await tables()).toEqual(['reed', 'rush'])
})

test('a migration that was edited after it was applied is refused by name', async () => {
  await appendFile(join(folder, '1_reed', 'migration.sql'), ' -- and then some')
  await expect(deployMigrations(db.urls.owner, folder)).rejects.toThrow(/1_reed was edited/)
})
