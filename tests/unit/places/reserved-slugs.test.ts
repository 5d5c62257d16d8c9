import { readdirSync } from 'node:fs'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isReserved } from '#lib/places/reserved-slugs.ts'
import { slugOf } from '#lib/places/slug.ts'

const app = new URL('../../../app/', import.meta.url)

/** The first parts of addresses that are pages of ours; folders in brackets are no part of an address. */
function firstParts(folder: URL): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('['))
    .flatMap(({ name }) => (name.startsWith('(') ? firstParts(new URL(`${encodeURIComponent(name)}/`, folder)) : [name]))
}

it('every page of the house is reserved', () => {
  const parts = firstParts(app)
  expect(parts.length).toBeGreaterThan(5)
  expect(parts.filter((part) => !isReserved(part))).toEqual([])
})

it('no municipality of Flanders is kept out by its name', () => {
  const names = readFileSync(new URL('../../../prisma/seed/reference/municipalities.tsv', import.meta.url), 'utf8')
    .split('\n').filter((line) => line && !line.startsWith('#')).slice(1).map((line) => line.split('\t')[1] ?? '')
  expect(names.length).toBeGreaterThan(280)
  expect(names.filter((name) => isReserved(slugOf(name)))).toEqual([])
})
