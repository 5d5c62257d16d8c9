import { expect, test } from 'vitest'
import { GET } from '#app/api/health/route.ts'
import { closeDatabase } from '#lib/db/client.ts'
import { testDatabase } from '#tests/support/database.ts'

const db = await testDatabase()

test('a well database answers 200 with the newest migration and the version', async () => {
  const response = await GET()
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({
    status: 'ok',
    database: 'ok',
    migrations: expect.stringMatching(/^\d{14}_/) as string,
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
  })
})

test('a database without the newest migration answers 503 and says so', async () => {
  await db.owner.query(
    `delete from _prisma_migrations where migration_name = (select max(migration_name) from _prisma_migrations)`,
  )
  const response = await GET()
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({ status: 'unavailable', reason: 'migrations pending' })
})

test('a database that is away answers 503 without a word about where it was', async () => {
  await closeDatabase()
  const name = new URL(db.urls.app).pathname.slice(1)
  await db.owner.query(`revoke connect on database ${name} from baken_app`)
  const response = await GET()
  expect(response.status).toBe(503)
  expect(await response.json()).toEqual({
    status: 'unavailable',
    reason: 'database away',
    version: expect.any(String) as string,
  })
})
