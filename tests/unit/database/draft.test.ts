import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draftMigration } from '#prisma/engine/draft.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const HEAD = 'datasource db {\n  provider = "postgresql"\n}\n'

async function project(model: string) {
  const root = await temporaryFolder()
  const schema = join(root, 'schema')
  await mkdir(schema)
  await writeFile(join(schema, '_base.prisma'), HEAD)
  await writeFile(join(schema, 'reed.prisma'), model)
  return { schema, migrations: join(root, 'migrations'), reed: join(schema, 'reed.prisma') }
}

test('the first draft makes every table, the next one only what changed', async () => {
  const { reed, ...folders } = await project('model Reed {\n  id Int @id\n}\n')
  const first = await draftMigration({ ...folders, name: 'the reed', now: new Date('2026-11-23T12:34:56Z') })
  expect(first.file).toMatch(/20261123123456_the_reed\/migration\.sql$/)
  expect(await readFile(first.file, 'utf8')).toContain('CREATE TABLE "Reed"')

  await writeFile(reed, 'model Reed {\n  id Int @id\n  height Int?\n}\n')
  const second = await draftMigration({ ...folders, name: 'height', now: new Date('2026-11-24T08:00:00Z') })
  expect((await readFile(second.file, 'utf8')).trim()).toMatch(
    /^-- AlterTable\nALTER TABLE "Reed" ADD COLUMN\s+"height" INTEGER;$/,
  )
})

test('without a change the draft is an empty file, for a policy or a trigger', async () => {
  const { reed: _, ...folders } = await project('model Reed {\n  id Int @id\n}\n')
  await draftMigration({ ...folders, name: 'first', now: new Date('2026-11-23T12:00:00Z') })
  const { file, empty } = await draftMigration({ ...folders, name: 'policy', now: new Date('2026-11-23T12:00:01Z') })
  expect({ empty, text: await readFile(file, 'utf8') }).toEqual({ empty: true, text: '' })
})

test('a mistake in the schema is told with its place', async () => {
  const { reed: _, ...folders } = await project('model Reed {\n  id Marsh @id\n}\n')
  await expect(draftMigration({ ...folders, name: 'x', now: new Date() })).rejects.toThrow(/Marsh[\s\S]*reed\.prisma:2/)
})
