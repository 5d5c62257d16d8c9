import { expect, inject, test } from 'vitest'
import { checkRoles, externalUrls } from '#lib/operations/external-database.ts'
import { testDatabase } from '#tests/support/database.ts'

const { urls } = await testDatabase()

test('each address must reach its own role', async () => {
  await expect(checkRoles(urls)).resolves.toBeUndefined()
  await expect(checkRoles({ ...urls, app: urls.owner })).rejects.toThrow(
    /DATABASE_URL connects as baken_owner; it must be baken_app/,
  )
  const superuser = inject('databaseServer').superuserUrl
  await expect(checkRoles({ ...urls, owner: superuser })).rejects.toThrow(
    /postgres, which row-level security does not bind/,
  )
})

test('the owner may act as the queue', async () => {
  const two = { NODE_ENV: 'test' as const, DATABASE_URL: urls.app, DATABASE_OWNER_URL: urls.owner }
  await expect(checkRoles({ ...urls, jobs: externalUrls(two)!.jobs })).resolves.toBeUndefined()
})

test('an address where nobody answers is named, and its password is not', async () => {
  const nowhere = 'postgresql://baken_app:hunter2@127.0.0.1:1/baken'
  const refused = checkRoles({ ...urls, app: nowhere })
  await expect(refused).rejects.toThrow(/DATABASE_URL does not reach its database/)
  await expect(refused).rejects.not.toThrow(/hunter2/)
})
