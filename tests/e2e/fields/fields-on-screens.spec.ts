import { expect, test } from '@playwright/test'
import { may, type Capability } from '#lib/access/matrix.ts'
import { addressWith, idsOf } from '#tests/support/addresses.ts'
import { unpacked } from '#tests/support/call-action.ts'
import { cookieHeader, identitiesTowards, type Identity } from '#tests/support/identities.ts'
import { inventory } from '#tests/support/inventory.ts'
import { behindTheScenes, sessionFor } from '#tests/support/session-for.ts'
import { sideBySide } from '#tests/support/side-by-side.ts'
import { canaries, letLoose, type Canary } from './canaries.ts'

const pool = behindTheScenes()
test.afterAll(() => pool.end())

const ofTheCard = ['name', 'phone', 'address', 'via', 'question', 'sharedNote', 'task', 'receiver'] as const
const ofTheCall = ['giverName', 'giverPhone'] as const
const ofTheContact = ['contactName', 'contactPhone'] as const

/** Who may come across what, on all screens of a municipality together. Whoever is not named here comes across nothing. */
const mayCross: Record<string, readonly Canary[]> = {
  'coordinator of pelt': [...ofTheCard, ...ofTheCall, ...ofTheContact],
  // Holds the card and the call, and wrote the note for themselves.
  'contactPerson of pelt': [...ofTheCard, 'privateNote', ...ofTheCall, ...ofTheContact],
  'another contact person': ofTheContact,
  'fieldWorker of pelt': ofTheContact,
  // Made the card: recognises it in the list of what was sent.
  'partner of pelt': ['name'],
}

test('every field about a person is on the screens of those it is for, and on no other', async () => {
  test.setTimeout(180_000)
  const loose = await letLoose(pool)
  const ids = { ...(await idsOf(pool, 'pelt')), ...loose, sentCard: loose.card }
  const identities: Identity[] = [
    ...(await identitiesTowards(pool, 'pelt')),
    { name: 'another contact person', cookie: await sessionFor(pool, 'fatima.bouzidi@pelt.example'), standings: ['contactPerson', 'partner'], signedIn: true },
  ]
  const crossed = new Map(identities.map(({ name }) => [name, new Map<Canary, string>()]))
  const visits = inventory().filter(({ what, door }) => what === 'page' && door?.kind === 'member').flatMap((entry) => {
    const address = addressWith(entry, ids)
    const inside = ({ standings }: Identity) => entry.door?.kind === 'member' && entry.door.capabilities.some((capability) => may({ standings }, capability as Capability))
    return address === null ? [] : identities.filter(inside).map((identity) => ({ address, identity }))
  })
  await sideBySide(visits, async ({ address, identity }) => {
    const answer = await fetch(`${process.env.BAKEN_TEST_URL}${address}`, { headers: { ...unpacked, ...cookieHeader(identity) }, redirect: 'manual' })
    // What a page hands to the browser's script stands in it as well.
    const body = await answer.text()
    for (const [canary, pattern] of Object.entries(canaries) as [Canary, RegExp][]) {
      if (pattern.test(body)) crossed.get(identity.name)?.set(canary, address)
    }
  })
  const probes = visits.length * Object.keys(canaries).length
  console.log(`Fields on screens: ${visits.length} pages, ${probes} probes`)
  for (const { name } of identities) {
    const found = crossed.get(name)!
    const expected = [...(mayCross[name] ?? [])].sort()
    expect.soft([...found.keys()].sort(), `${name}: ${[...found].map(([canary, address]) => `${canary} on ${address}`).join(', ')}`).toEqual(expected)
  }
  expect(probes).toBeGreaterThan(2000)
})
