import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diffSchemas } from '#prisma/engine/diff.ts'
import { SNAPSHOT } from '#prisma/engine/draft.ts'
import { MIGRATIONS, SCHEMA } from '#prisma/engine/folders.ts'
import { readSchema } from '#prisma/engine/schema-files.ts'
import { testDatabase } from '#tests/support/database.ts'
import { catalogue } from './catalogue.ts'

/** Tables the product never asks through Prisma: the audit chain's own note, and the sign-in limiter's store. */
const BESIDE_PRISMA = ['audit_chain_head', 'sign_in_throttle']

const migrated = await testDatabase()
const described = await testDatabase({ empty: true })
await described.owner.query(await diffSchemas([], await readSchema(SCHEMA)))

test('the migrations build the very tables that the schema describes', async () => {
  const [built, wanted] = await Promise.all([catalogue(migrated.owner, BESIDE_PRISMA), catalogue(described.owner)])
  expect(wanted.length).toBeGreaterThan(100)
  const missing = wanted.filter((fact) => !built.includes(fact))
  // A migration may add what Prisma cannot say: indexes of its own, and nothing else.
  const extra = built.filter((fact) => !wanted.includes(fact) && !fact.startsWith('index '))
  expect({ missing, extra }).toEqual({ missing: [], extra: [] })
})

test('the snapshot the drafter compares with is the schema', async () => {
  const snapshot = { path: SNAPSHOT, content: await readFile(join(MIGRATIONS, SNAPSHOT), 'utf8') }
  expect(await diffSchemas([snapshot], await readSchema(SCHEMA))).toBe('')
})
