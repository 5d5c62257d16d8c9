import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { may, type Capability } from '#lib/access/matrix.ts'
import { idsOf } from '#tests/support/addresses.ts'
import { actionIds, callAction } from '#tests/support/call-action.ts'
import { fingerprint } from '#tests/support/fingerprint.ts'
import { cookieHeader, identitiesTowards } from '#tests/support/identities.ts'
import { inventory } from '#tests/support/inventory.ts'
import { behindTheScenes } from '#tests/support/session-for.ts'
import { sideBySide } from '#tests/support/side-by-side.ts'
import { universalForm } from '#tests/support/universal-form.ts'

const pool = behindTheScenes()
test.afterAll(() => pool.end())
test.describe.configure({ mode: 'serial', timeout: 600_000 })

const actions = inventory().filter((entry) => entry.what === 'action')
const memberActions = actions.filter((entry) => entry.door?.kind === 'member')

test('every action of the sources is in the build, and no other', () => {
  const built = [...actionIds().keys()].sort()
  // What no page hands out is not built: it cannot be called at all.
  const known = new Set(actions.map((entry) => `${entry.file} ${entry.name}`))
  expect(built.filter((name) => !known.has(name))).toEqual([])
  expect(built.length).toBeGreaterThan(actions.length / 2)
})

test('a call made this way does reach its action', async () => {
  const id = actionIds().get('lib/places/actions.ts addNeighbourhoodAction') ?? ''
  const coordinator = (await identitiesTowards(pool, 'moorslede')).find((identity) => identity.name === 'coordinator of moorslede')!
  const form = { name: 'Een proefbuurt', kind: 'hamlet', key: randomUUID() }
  await callAction(id, { leading: ['moorslede', { status: 'idle' }], form, headers: cookieHeader(coordinator), from: '/moorslede' })
  const { rows } = await pool.query<{ slug: string }>(`select slug from neighbourhood where name = 'Een proefbuurt'`)
  expect(rows[0]?.slug).toMatch(/^een-proefbuurt/)
})

test('who may not write, writes nothing, whatever they send', async () => {
  const ids = actionIds()
  const theirs = await idsOf(pool, 'pelt')
  const identities = await identitiesTowards(pool, 'pelt')
  const before = await fingerprint(pool)
  const attempts = memberActions.flatMap((entry) => {
    const id = ids.get(`${entry.file} ${entry.name}`)
    if (!id || entry.door?.kind !== 'member') return []
    const { capabilities } = entry.door
    const without = identities.filter((candidate) => !capabilities.some((capability) => may(candidate, capability as Capability)))
    return without.map((identity) => ({ id, identity }))
  })
  await sideBySide(attempts, async ({ id, identity }) => {
    const form = { ...universalForm(theirs), key: randomUUID() }
    await callAction(id, { leading: ['pelt', { status: 'idle' }], form, headers: cookieHeader(identity), from: '/aanmelden' })
  })
  console.log(`Actions without the right: ${attempts.length} attempts`)
  expect(await fingerprint(pool)).toEqual(before)
  expect(attempts.length).toBeGreaterThan(500)
})

test('one’s own doors do nothing to another municipality’s things', async () => {
  const ids = actionIds()
  const theirs = await idsOf(pool, 'pelt')
  const outsider = (await identitiesTowards(pool, 'pelt')).find((identity) => identity.name === 'coordinator of moorslede')!
  const before = await fingerprint(pool, 'pelt')
  let attempts = 0
  for (const entry of memberActions) {
    const id = ids.get(`${entry.file} ${entry.name}`)
    if (!id) continue
    await callAction(id, { leading: ['moorslede', { status: 'idle' }], form: { ...universalForm(theirs), key: randomUUID() }, headers: cookieHeader(outsider), from: '/moorslede' })
    attempts++
  }
  console.log(`Foreign ids through own doors: ${attempts} attempts`)
  expect(await fingerprint(pool, 'pelt')).toEqual(before)
})

test('a form that was not sent from our own pages is refused', async () => {
  const ids = actionIds()
  const theirs = await idsOf(pool, 'pelt')
  const coordinator = (await identitiesTowards(pool, 'pelt')).find((identity) => identity.name === 'coordinator of pelt')!
  const before = await fingerprint(pool)
  let attempts = 0
  for (const entry of memberActions) {
    const id = ids.get(`${entry.file} ${entry.name}`)
    if (!id) continue
    for (const origin of ['https://kwaad.example', 'null', '']) {
      await callAction(id, { leading: ['pelt', { status: 'idle' }], form: { ...universalForm(theirs), key: randomUUID() }, headers: { ...cookieHeader(coordinator), origin }, from: '/pelt' })
      attempts++
    }
  }
  console.log(`Foreign or missing origin: ${attempts} attempts`)
  expect(await fingerprint(pool)).toEqual(before)
})
