import { expect, test } from 'vitest'
import { externalUrls } from '#lib/operations/external-database.ts'

const environment = (variables: Record<string, string>) => ({ NODE_ENV: 'test' as const, ...variables })
const app = 'postgresql://baken_app:a@db.example/baken'
const owner = 'postgresql://baken_owner:b@db.example/baken?sslmode=require'

test('without DATABASE_URL there is no external database', () => {
  expect(externalUrls(environment({ DATABASE_OWNER_URL: owner }))).toBeUndefined()
})

test('the owner acts as the queue when the queue has no address of its own', () => {
  const urls = externalUrls(environment({ DATABASE_URL: app, DATABASE_OWNER_URL: owner }))
  expect(urls?.jobs).toBe(`${owner}&options=-c%20role%3Dbaken_jobs`)
})

test('a missing or mistaken address is named', () => {
  expect(() => externalUrls(environment({ DATABASE_URL: app }))).toThrow(/DATABASE_OWNER_URL is not/)
  const mistaken = environment({ DATABASE_URL: app, DATABASE_OWNER_URL: 'db.example' })
  expect(() => externalUrls(mistaken)).toThrow(/DATABASE_OWNER_URL is no address/)
})
