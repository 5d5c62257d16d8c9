import { expect, test } from '@playwright/test'
import { may, type Capability } from '#lib/access/matrix.ts'
import { addressWith, idsOf, isAnId, kindsIn, type Ids } from '#tests/support/addresses.ts'
import { unpacked } from '#tests/support/call-action.ts'
import { cookieHeader, identitiesTowards, type Identity } from '#tests/support/identities.ts'
import { inventory, type EntryPoint } from '#tests/support/inventory.ts'
import { behindTheScenes } from '#tests/support/session-for.ts'
import { sideBySide } from '#tests/support/side-by-side.ts'

const pool = behindTheScenes()
test.afterAll(() => pool.end())
test.describe.configure({ mode: 'serial', timeout: 300_000 })

const memberPages = inventory().filter((entry) => entry.what === 'page' && entry.name.startsWith('/[municipality]'))

async function knock(address: string, headers: Record<string, string>) {
  const response = await fetch(`${process.env.BAKEN_TEST_URL}${address}`, { headers: { ...unpacked, ...headers }, redirect: 'manual' })
  return { status: response.status, location: response.headers.get('location'), body: await response.text(), cache: response.headers.get('cache-control') }
}

/** Does the matrix let them in? Any of the rights that the page names opens it. */
const mayEnter = (identity: Identity, entry: EntryPoint): boolean =>
  entry.door?.kind === 'member' && entry.door.capabilities.some((capability) => may(identity, capability as Capability))

test('who is nothing in a municipality, or has no right to a page, finds nothing there', async () => {
  const ids = await idsOf(pool, 'pelt')
  const identities = await identitiesTowards(pool, 'pelt')
  const missing = await knock('/pelt/dit-bestaat-niet', cookieHeader(identities.find((identity) => identity.name === 'coordinator of moorslede')!))
  const succeeded: string[] = []
  expect(memberPages.filter((entry) => addressWith(entry, ids) === null).map(({ name }) => name), 'pages at which nobody knocked').toEqual([])
  const attempts = memberPages.flatMap((entry) => {
    const address = addressWith(entry, ids)
    return address === null ? [] : identities.filter((candidate) => !mayEnter(candidate, entry)).map((identity) => ({ address, identity }))
  })
  await sideBySide(attempts, async ({ address, identity }) => {
    const answer = await knock(address, cookieHeader(identity))
    const closed = identity.signedIn ? answer.status === 404 : answer.status === 307 && answer.location?.startsWith('/aanmelden')
    if (!closed) succeeded.push(`${identity.name} → ${address}: ${answer.status}`)
  })
  console.log(`Access to pages: ${attempts.length} attempts, ${succeeded.length} succeeded`)
  expect(missing.status).toBe(404)
  expect(succeeded).toEqual([])
  expect(attempts.length).toBeGreaterThanOrEqual(1080)
})

test('another municipality’s things are not found inside one’s own', async () => {
  const theirs = await idsOf(pool, 'moorslede')
  const own = await idsOf(pool, 'pelt')
  const coordinator = (await identitiesTowards(pool, 'pelt')).find((identity) => identity.name === 'coordinator of pelt')!
  let attempts = 0
  const succeeded: string[] = []
  const parameters = (entry: EntryPoint) => kindsIn(entry.name).filter(isAnId)
  for (const entry of memberPages.filter((candidate) => parameters(candidate).length > 1)) {
    // Everything theirs, and only the last thing theirs inside a neighbourhood of one's own.
    for (const inOwnPlace of [false, true]) {
      const ids: Ids = { ...theirs, municipality: 'pelt', ...(inOwnPlace && { neighbourhood: own['neighbourhood'] ?? '' }) }
      if (inOwnPlace && parameters(entry).length === 2 && entry.name.includes('[neighbourhood]')) continue
      const address = addressWith(entry, ids)
      if (address === null) continue
      const answer = await knock(address, cookieHeader(coordinator))
      attempts++
      if (answer.status !== 404) succeeded.push(`${address}: ${answer.status}`)
    }
  }
  console.log(`Foreign ids: ${attempts} attempts, ${succeeded.length} succeeded`)
  expect(succeeded).toEqual([])
  expect(attempts).toBeGreaterThanOrEqual(85)
})

test('no header opens a door', async () => {
  const ids = await idsOf(pool, 'pelt')
  const outsider = (await identitiesTowards(pool, 'pelt')).find((identity) => identity.name === 'coordinator of moorslede')!
  const tricks: Record<string, string>[] = [
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    { 'x-middleware-subrequest': 'src/proxy' },
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
    { 'next-router-state-tree': encodeURIComponent('["",{}]') , rsc: '1' },
    { 'x-forwarded-host': 'pelt.example', 'x-original-url': '/pelt' },
  ]
  const succeeded: string[] = []
  const attempts = memberPages.flatMap((entry) => {
    const address = addressWith(entry, ids)
    if (address === null) return []
    return tricks.flatMap((trick) => ('rsc' in trick ? [address, `${address}.rsc`] : [address]).map((path) => ({ path, trick })))
  })
  await sideBySide(attempts, async ({ path, trick }) => {
    const answer = await knock(path, { ...cookieHeader(outsider), ...trick })
    // A prefetched frame answers 200 with the frame alone: what counts is that nothing of the municipality is in it.
    if (answer.status === 200 && /Pelt|regisseur@pelt/.test(answer.body)) succeeded.push(`${path} with ${JSON.stringify(trick)}`)
  })
  console.log(`Header tricks: ${attempts.length} attempts, ${succeeded.length} succeeded`)
  expect(succeeded).toEqual([])
  expect(attempts.length).toBeGreaterThanOrEqual(880)
})

test('pages of a person are kept by nobody on the way', async () => {
  const ids = await idsOf(pool, 'pelt')
  const coordinator = (await identitiesTowards(pool, 'pelt')).find((identity) => identity.name === 'coordinator of pelt')!
  for (const entry of memberPages.slice(0, 12)) {
    const address = addressWith(entry, ids)
    if (address) expect((await knock(address, cookieHeader(coordinator))).cache, address).toContain('no-store')
  }
})
