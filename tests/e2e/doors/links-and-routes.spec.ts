import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type pg from 'pg'
import { may, type Capability } from '#lib/access/matrix.ts'
import { addressWith, filledIn, idsOf, knownKinds } from '#tests/support/addresses.ts'
import { actionIds, callAction, told } from '#tests/support/call-action.ts'
import { fingerprint } from '#tests/support/fingerprint.ts'
import { foreignForms, formFor } from '#tests/support/foreign-forms.ts'
import { cookieHeader, identitiesTowards } from '#tests/support/identities.ts'
import { inventory } from '#tests/support/inventory.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { behindTheScenes } from '#tests/support/session-for.ts'
import { sideBySide } from '#tests/support/side-by-side.ts'

const pool = behindTheScenes()
test.afterAll(() => pool.end())
test.describe.configure({ mode: 'serial', timeout: 300_000 })

const entries = inventory()
const base = () => process.env.BAKEN_TEST_URL ?? ''

test('files and other routes give nothing to who has no right to them', async () => {
  const ids = await idsOf(pool, 'pelt')
  const identities = await identitiesTowards(pool, 'pelt')
  const before = await fingerprint(pool)
  const succeeded: string[] = []
  const attempts = entries
    .filter((entry) => entry.what === 'route' && entry.door?.kind === 'member')
    .flatMap((entry) => {
      // What is still unknown here stands for any id: without the right nobody gets as far as looking it up.
      const address = addressWith(entry, { ...Object.fromEntries([...entry.name.matchAll(/\[([^\]]+)\]/g)].map((match) => [match[1]!, randomUUID()])), ...ids })
      const capabilities = entry.door && 'capabilities' in entry.door ? entry.door.capabilities : []
      const without = identities.filter((identity) => !capabilities.some((capability) => may(identity, capability as Capability)))
      return address === null ? [] : without.flatMap((identity) => methodsOf(entry.file).map((method) => ({ address, identity, method })))
    })
  await sideBySide(attempts, async ({ address, identity, method }) => {
    const answer = await fetch(base() + address, {
      method, redirect: 'manual', headers: { ...cookieHeader(identity), origin: base() }, ...(method === 'POST' && { body: new FormData() }),
    })
    await answer.arrayBuffer()
    const toSignIn = [303, 307].includes(answer.status) && new URL(answer.headers.get('location') ?? '/', base()).pathname === '/aanmelden'
    const closed = answer.status === 404 || (!identity.signedIn && toSignIn)
    if (!closed) succeeded.push(`${identity.name} → ${method} ${address}: ${answer.status}`)
  })
  console.log(`Routes without the right: ${attempts.length} attempts, ${succeeded.length} succeeded`)
  expect(succeeded).toEqual([])
  expect(await fingerprint(pool)).toEqual(before)
  expect(attempts.length).toBeGreaterThanOrEqual(110)
})

test('a link that is over, was withdrawn, is for something else or was made up opens nothing', async () => {
  const tokens = await deadLinks(pool)
  const before = await fingerprint(pool)
  const ids = actionIds()
  const theirs = await idsOf(pool, 'pelt')
  const succeeded: string[] = []
  let attempts = 0
  for (const entry of entries.filter((one) => one.door?.kind === 'link')) {
    for (const [why, token] of tokens) {
      if (entry.what === 'action') {
        const id = ids.get(`${entry.file} ${entry.name}`)
        if (!id) continue
        const answer = told(await callAction(id, { leading: [token, { status: 'idle' }], form: { ...(await formFor(entry, theirs)), key: randomUUID() }, headers: {}, from: '/aanmelden' }))
        attempts++
        if (answer !== 'not found') succeeded.push(`${why} → ${entry.name}: ${answer}`)
        continue
      }
      const address = filledIn(entry.name, { ...theirs, token })
      if (address === null) continue
      for (const method of entry.what === 'route' ? methodsOf(entry.file) : ['GET']) {
        const answer = await fetch(base() + address, { method, redirect: 'manual', headers: { origin: base() }, ...(method === 'POST' && { body: new FormData() }) })
        await answer.arrayBuffer()
        attempts++
        if (answer.status !== 404) succeeded.push(`${why} → ${method} ${entry.name}: ${answer.status}`)
      }
    }
  }
  console.log(`Dead links: ${attempts} attempts, ${succeeded.length} succeeded`)
  expect(succeeded).toEqual([])
  expect(await fingerprint(pool)).toEqual(before)
  expect(attempts).toBeGreaterThanOrEqual(25)
})

test('a link of one municipality does nothing to another’s things', async () => {
  await oneOfEach(pool, 'pelt')
  const token = await makeLink(pool, 'moorslede', {})
  const theirs = await idsOf(pool, 'pelt', knownKinds)
  // A photo that opens would have been sealed: forms of one's own go without. A link holds no drafts and no calls back: those it names are nothing to it.
  const { photo: _, ...own } = await idsOf(pool, 'moorslede', knownKinds)
  const ids = actionIds()
  const before = await fingerprint(pool, 'pelt')
  const succeeded: string[] = []
  let attempts = 0
  for (const entry of entries.filter((one) => one.what === 'action' && one.door?.kind === 'link')) {
    const id = ids.get(`${entry.file} ${entry.name}`)
    if (!id) continue
    for (const { theirs: named, form } of await foreignForms(entry, own, theirs)) {
      if (['draftId', 'callbackId'].includes(named.join())) continue
      const answer = told(await callAction(id, { leading: [token, { status: 'idle' }], form: { ...form, key: randomUUID() }, headers: {}, from: `/k/${token}` }))
      attempts++
      if (answer !== 'not found' && answer !== 'refused') succeeded.push(`${entry.name} ${named.join()}: ${answer}`)
    }
  }
  console.log(`Foreign ids through a link: ${attempts} attempts, ${succeeded.length} succeeded`)
  expect(await fingerprint(pool, 'pelt')).toEqual(before)
  expect(succeeded).toEqual([])
  expect(attempts).toBeGreaterThanOrEqual(9)
})

test('a public form that is closed is not there, and takes nothing', async () => {
  const { rows } = await pool.query<{ slug: string; neighbourhood: string; id: string }>(
    `select m.slug, b.slug as neighbourhood, b.id from neighbourhood b join municipality m on m.id = b.municipality_id where not b.takes_signals and b.archived_at is null`,
  )
  const before = await fingerprint(pool)
  const ids = actionIds()
  const succeeded: string[] = []
  let attempts = 0
  for (const { slug, neighbourhood, id } of rows) {
    const page = await fetch(`${base()}/b/${slug}/${neighbourhood}/signaal`, { redirect: 'manual' })
    expect(page.status, `${slug}/${neighbourhood}`).toBe(404)
    attempts++
    for (const entry of entries.filter((one) => one.what === 'action' && one.door?.kind === 'visitor')) {
      const action = ids.get(`${entry.file} ${entry.name}`)
      if (!action) continue
      // What fills in every field is turned away before it is known where: this field people do not see stays empty.
      const form = { ...(await formFor(entry, { neighbourhood, neighbourhoodId: id })), website: '', key: randomUUID() }
      // Who knocks this often is turned away for that alone, so every knock is a first one.
      await pool.query('delete from sign_in_throttle')
      const answer = told(await callAction(action, { leading: [slug, { status: 'idle' }], form, headers: {}, from: '/aanmelden' }))
      attempts++
      if (answer !== 'not found') succeeded.push(`${slug}/${neighbourhood}: ${answer}`)
    }
  }
  console.log(`Closed public forms: ${attempts} attempts, ${succeeded.length} succeeded`)
  expect(succeeded).toEqual([])
  expect(await fingerprint(pool)).toEqual(before)
  expect(attempts).toBeGreaterThanOrEqual(40)
})

/** The methods that a route handler answers to. */
const methodsOf = (file: string): string[] => [...readFileSync(file, 'utf8').matchAll(/export (?:async function|const) (GET|POST)\b/g)].map((match) => match[1]!)

async function makeLink(to: pg.Pool, slug: string, { kind = 'sender', expires = '30 days', revoked = false }: { kind?: string; expires?: string; revoked?: boolean }): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const { rowCount } = await to.query(
    `insert into personal_link (municipality_id, id, kind, token_hash, created_by_id, expires_at, revoked_at)
     select m.id, uuidv7(), $2::personal_link_kind, $3, p.user_id, now() + $4::interval, case when $5 then now() end
     from municipality m join membership p on p.municipality_id = m.id and p.role = 'coordinator' where m.slug = $1 limit 1`,
    [slug, kind, createHash('sha256').update(token).digest('hex'), expires, revoked],
  )
  if (rowCount !== 1) throw new Error(`no link was made in ${slug}`)
  return token
}

const deadLinks = async (to: pg.Pool): Promise<[why: string, token: string][]> => [
  ['made up', randomBytes(32).toString('base64url')],
  ['withdrawn', await makeLink(to, 'pelt', { revoked: true })],
  ['over', await makeLink(to, 'pelt', { expires: '-1 minute' })],
  ['for a device', await makeLink(to, 'pelt', { kind: 'device' })],
  ['no link at all', '../aanmelden'.replaceAll('/', '%2F')],
]
