import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { may, type Capability } from '#lib/access/matrix.ts'
import { filledIn, idsOf } from '#tests/support/addresses.ts'
import { actionIds, callAction, told, unpacked } from '#tests/support/call-action.ts'
import { fingerprint } from '#tests/support/fingerprint.ts'
import { formFor } from '#tests/support/foreign-forms.ts'
import { cookieHeader, identitiesTowards, type Identity } from '#tests/support/identities.ts'
import { inventory } from '#tests/support/inventory.ts'
import { behindTheScenes, sessionFor } from '#tests/support/session-for.ts'
import { sideBySide } from '#tests/support/side-by-side.ts'
import { canaries, letLoose, type Canary, type Loose } from './canaries.ts'

const pool = behindTheScenes()
test.afterAll(() => pool.end())
test.describe.configure({ mode: 'serial', timeout: 180_000 })

const ofTheCard = ['name', 'birthYear', 'phone', 'address', 'via', 'question', 'sharedNote', 'task', 'receiver', 'recipient', 'household', 'overrideReason'] as const
const ofTheCall = ['giverName', 'giverPhone'] as const
const ofTheContact = ['contactName', 'contactPhone'] as const

/** Who may come across what, on all screens and in all files of a municipality together. Whoever is not named here comes across nothing. */
const mayCross: Record<string, readonly Canary[]> = {
  'coordinator of pelt': [...ofTheCard, ...ofTheCall, ...ofTheContact, 'memberName'],
  // Holds the card and the call, and wrote the note for themselves.
  'contactPerson of pelt': [...ofTheCard, 'privateNote', ...ofTheCall, ...ofTheContact, 'memberName'],
  'another contact person': [...ofTheContact, 'memberName'],
  'fieldWorker of pelt': [...ofTheContact, 'memberName'],
  // Made the card: recognises it in the list of what was sent.
  'partner of pelt': ['name', 'memberName'],
  'volunteer of pelt': ['memberName'],
  'alderman of pelt': ['memberName'],
}

/** Doors through which a field is written, changed or taken away. */
const doorsTo: Record<Canary, readonly string[]> = {
  name: ['removePersonAction', 'withdrawAction'], birthYear: ['removePersonAction', 'withdrawAction'], phone: ['removePersonAction', 'withdrawAction'], address: ['removePersonAction', 'withdrawAction'],
  via: ['removePersonAction', 'withdrawAction'], question: ['withdrawAction'], household: ['addPersonAction', 'removePersonAction'],
  sharedNote: ['noteAction'], privateNote: ['noteAction'], task: ['taskAction'], receiver: ['handoverAction'], recipient: ['passOnAction', 'waitAction'],
  overrideReason: ['withdrawAction'], withdrawnName: ['reopenAction'], withdrawnReason: ['reopenAction'],
  giverName: ['endCallbackAction'], giverPhone: ['endCallbackAction', 'noteCallAction'],
  contactName: ['editContactAction', 'eraseContactAction'], contactPhone: ['editContactAction', 'archiveContactAction'], memberName: ['setProfileAction', 'changePostAction'],
}

/** Who may write what; for all others there is no such thing. */
const mayWrite: Record<string, readonly Canary[]> = {
  'coordinator of pelt': [...ofTheCard, 'privateNote', 'withdrawnName', 'withdrawnReason', ...ofTheCall, ...ofTheContact, 'memberName'],
  'contactPerson of pelt': [...ofTheCard, 'privateNote', 'withdrawnName', 'withdrawnReason', ...ofTheCall, ...ofTheContact, 'memberName'],
  'another contact person': ofTheContact,
  'fieldWorker of pelt': ofTheContact,
}

let loose: Loose
let identities: Identity[]
test.beforeAll(async () => {
  loose = await letLoose(pool)
  identities = [
    ...(await identitiesTowards(pool, 'pelt')),
    { name: 'another contact person', cookie: await sessionFor(pool, 'fatima.bouzidi@pelt.example'), standings: ['contactPerson', 'partner'], signedIn: true },
    { name: 'who holds a link', cookie: null, standings: [], signedIn: false },
  ]
})

/** Every page and file of the municipality with the cards and what else was let loose, for everybody whom its door lets in. */
async function visits(): Promise<{ address: string; identity: Identity }[]> {
  const ids = { ...(await idsOf(pool, 'pelt')), ...(await idsOf(pool, 'pelt', ['senderLink', 'linkCard', 'paperCode'])), callback: loose.callback, contact: loose.contact, organisation: loose.organisation }
  const outside = identities.filter(({ name }) => name === 'who holds a link' || name === 'nobody')
  return inventory().flatMap((entry) => {
    const file = entry.what === 'route' && entry.name.endsWith('/export')
    if (entry.what !== 'page' && !file) return []
    const addresses = new Set(loose.cards.flatMap((number) => filledIn(entry.name, { ...ids, card: number, sentCard: number }) ?? []))
    if (entry.name.startsWith('/k/')) for (const number of loose.cards) addresses.add(filledIn(entry.name, { ...ids, linkCard: number })!)
    const asked = [...addresses].flatMap((address) => (file ? ['csv', 'xlsx'].map((format) => `${address}?formaat=${format}`) : [address]))
    const inside = ({ standings }: Identity) => entry.door?.kind === 'member' && entry.door.capabilities.some((capability) => may({ standings }, capability as Capability))
    const who = entry.door?.kind === 'member' ? identities.filter(inside) : entry.door?.kind === 'person' ? [] : outside
    return asked.flatMap((address) => who.map((identity) => ({ address, identity })))
  })
}

/** What an answer says, also inside a spreadsheet; what a page hands to the browser's script stands in it as well. */
async function textOf(answer: Response): Promise<string> {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b
  return zipped ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)).join('\n') : strFromU8(bytes)
}

test('every field about a person is on the screens and in the files of those it is for, and in no other', async () => {
  const crossed = new Map(identities.map(({ name }) => [name, new Map<Canary, string>()]))
  const all = await visits()
  let throughLinks = 0
  await sideBySide(all, async ({ address, identity }) => {
    const answer = await fetch(`${process.env.BAKEN_TEST_URL}${address}`, { headers: { ...unpacked, ...cookieHeader(identity) }, redirect: 'manual' })
    const body = await textOf(answer)
    if (identity.name === 'who holds a link' && address.startsWith('/k/') && answer.status === 200) throughLinks++
    for (const [canary, pattern] of Object.entries(canaries) as [Canary, RegExp][]) {
      if (pattern.test(body)) crossed.get(identity.name)?.set(canary, address)
    }
  })
  const probes = all.length * Object.keys(canaries).length
  const files = all.filter(({ address }) => address.includes('formaat=')).length
  console.log(`Fields on screens: ${all.length} pages and files (${files} files), ${probes} probes`)
  for (const { name } of identities) {
    const found = crossed.get(name)!
    const expected = [...(mayCross[name] ?? [])].sort()
    expect.soft([...found.keys()].sort(), `${name}: ${[...found].map(([canary, address]) => `${canary} on ${address}`).join(', ')}`).toEqual(expected)
  }
  expect(throughLinks, 'pages that the link opened').toBeGreaterThanOrEqual(3)
  expect(files).toBeGreaterThanOrEqual(30)
  expect(probes).toBeGreaterThanOrEqual(9000)
})

test('no field about a person is written by who may not, and there is no such thing for them', async () => {
  const ids = {
    ...(await idsOf(pool, 'pelt')), referral: loose.referral, person: loose.person, callback: loose.callback, contact: loose.contact, organisation: loose.organisation, contactPerson: loose.holder,
  }
  const doors = new Map(inventory().filter(({ what }) => what === 'action').map((entry) => [entry.name, entry]))
  const before = await fingerprint(pool)
  const attempts = (Object.entries(doorsTo) as [Canary, string[]][]).flatMap(([canary, actions]) =>
    actions.flatMap((action) => identities.filter(({ name }) => !mayWrite[name]?.includes(canary)).map((identity) => ({ canary, action, identity }))))
  const succeeded: string[] = []
  await sideBySide(attempts, async ({ canary, action, identity }) => {
    const entry = doors.get(action)!
    const form = { ...(await formFor(entry, ids)), key: randomUUID() }
    const answer = told(await callAction(actionIds().get(`${entry.file} ${action}`)!, { leading: ['pelt', { status: 'idle' }], form, headers: cookieHeader(identity), from: '/aanmelden' }))
    if (answer !== (identity.signedIn ? 'not found' : 'signedOut')) succeeded.push(`${identity.name} wrote ${canary} by ${action}: ${answer}`)
  })
  console.log(`Fields written by who may not: ${attempts.length} attempts, ${succeeded.length} succeeded`)
  expect(succeeded).toEqual([])
  expect(await fingerprint(pool)).toEqual(before)
  expect(attempts.length).toBeGreaterThanOrEqual(420)
})
