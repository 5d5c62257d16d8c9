import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { may, type Capability } from '#lib/access/matrix.ts'
import { addDays, today } from '#lib/time/today.ts'
import { idsOf, knownKinds } from '#tests/support/addresses.ts'
import { actionIds, callAction, resultIn, told } from '#tests/support/call-action.ts'
import { fingerprint } from '#tests/support/fingerprint.ts'
import { foreignForms, formFor } from '#tests/support/foreign-forms.ts'
import { cookieHeader, identitiesTowards, membersOf, type Identity } from '#tests/support/identities.ts'
import { inventory, type EntryPoint } from '#tests/support/inventory.ts'
import { oneOfEach } from '#tests/support/one-of-each.ts'
import { behindTheScenes } from '#tests/support/session-for.ts'
import { sideBySide } from '#tests/support/side-by-side.ts'

const pool = behindTheScenes()
test.afterAll(() => pool.end())
test.describe.configure({ mode: 'serial', timeout: 600_000 })

const actions = inventory().filter((entry) => entry.what === 'action')
const memberActions = actions.filter((entry) => entry.door?.kind === 'member')
/** Those that a page hands out: the others are not in the build and cannot be called. */
const callable = (entries: EntryPoint[]) => entries.flatMap((entry) => {
  const id = actionIds().get(`${entry.file} ${entry.name}`)
  return id === undefined ? [] : [{ id, entry }]
})
const mayDo = (identity: Identity, { door }: EntryPoint) => door?.kind === 'member' && door.capabilities.some((capability) => may(identity, capability as Capability))

test.beforeAll(async () => {
  for (const slug of ['moorslede', 'pelt']) await oneOfEach(pool, slug)
})

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
  const theirs = await idsOf(pool, 'pelt', knownKinds)
  const identities = await identitiesTowards(pool, 'pelt')
  const before = await fingerprint(pool)
  const attempts = callable(memberActions).flatMap(({ id, entry }) => identities.filter((identity) => !mayDo(identity, entry)).map((identity) => ({ id, entry, identity })))
  const succeeded: string[] = []
  await sideBySide(attempts, async ({ id, entry, identity }) => {
    const form = { ...(await formFor(entry, theirs)), key: randomUUID() }
    const answer = told(await callAction(id, { leading: ['pelt', { status: 'idle' }], form, headers: cookieHeader(identity), from: '/aanmelden' }))
    if (answer !== (identity.signedIn ? 'not found' : 'signedOut')) succeeded.push(`${identity.name} → ${entry.name}: ${answer}`)
  })
  console.log(`Actions without the right: ${attempts.length} attempts, ${succeeded.length} succeeded`)
  expect(succeeded).toEqual([])
  expect(await fingerprint(pool)).toEqual(before)
  expect(attempts.length).toBeGreaterThanOrEqual(1900)
})

/** Fields that may hold anything at all: what is not there, or not one's own, is left as it is, and the door does the rest. */
const takenForNothing: Readonly<Record<string, string>> = {
  'inviteAction participants': 'who is no member here is not invited',
  'openRoundAction participants': 'who is no member here is not invited',
  'removePartnerAction organisationId': 'who is no partner is taken out already',
  'sendReferralAction callbackId': 'a call back may be over by the time its card is sent',
  'keyInReferralAction callbackId': 'a call back may be over by the time its card is sent',
  'saveDraftAction draftId': 'a new draft gets its id from the form',
  'sendReferralAction draftId': 'a draft may be erased by the time its card is sent',
  'keyInReferralAction draftId': 'a draft may be erased by the time its card is sent',
}

test('one’s own doors do nothing to another municipality’s things', async () => {
  const theirs = await idsOf(pool, 'pelt', knownKinds)
  // A photo that opens would have been sealed: forms of one's own go without.
  const { photo: _, ...own } = await idsOf(pool, 'moorslede', knownKinds)
  expect(knownKinds.filter((kind) => theirs[kind] === undefined), 'things of theirs that nobody tried').toEqual([])
  await letTheCoachIn(own['assignment'] ?? '')
  const insiders = await membersOf(pool, 'moorslede')
  const before = await fingerprint(pool, 'pelt')
  const succeeded: string[] = []
  const attempts = { foreign: 0, ownOnly: 0 }
  for (const { id, entry } of callable(memberActions)) {
    const insider = insiders.find((identity) => mayDo(identity, entry))
    if (!insider) throw new Error(`nobody of moorslede may do ${entry.name}`)
    for (const { theirs: named, form } of await foreignForms(entry, own, theirs)) {
      const send = (version?: number) => callAction(id, {
        leading: ['moorslede', { status: 'idle' }], form: { ...form, ...(version && { version: String(version) }), key: randomUUID() }, headers: cookieHeader(insider), from: '/moorslede',
      })
      const first = await send()
      const result = resultIn(first)
      // One's own thing has changed since: tried once more with what stands there now.
      const answer = told(result?.status === 'stale' ? await send(result.version) : first)
      const what = `${entry.name} ${named.join()}`
      attempts[named.length > 0 ? 'foreign' : 'ownOnly']++
      const closed = answer === 'not found' || answer === 'refused'
      if (named.length > 0 ? !closed && !(what in takenForNothing) : answer === 'invalid' || answer === 'fault') succeeded.push(`${what}: ${answer}`)
    }
  }
  console.log(`Foreign ids through own doors: ${attempts.foreign} attempts, ${succeeded.length} succeeded; ${attempts.ownOnly} doors that name nothing`)
  expect(await fingerprint(pool, 'pelt')).toEqual(before)
  expect(succeeded).toEqual([])
  expect(attempts.foreign).toBeGreaterThanOrEqual(260)
})

test('a form that was not sent from our own pages is refused', async () => {
  const theirs = await idsOf(pool, 'pelt', knownKinds)
  const insiders = await membersOf(pool, 'pelt')
  const before = await fingerprint(pool)
  const attempts = callable(memberActions).flatMap((door) => ['https://kwaad.example', 'null', ''].map((origin) => ({ ...door, origin })))
  const succeeded: string[] = []
  await sideBySide(attempts, async ({ id, entry, origin }) => {
    const insider = insiders.find((identity) => mayDo(identity, entry))!
    const form = { ...(await formFor(entry, theirs)), key: randomUUID() }
    const answer = told(await callAction(id, { leading: ['pelt', { status: 'idle' }], form, headers: { ...cookieHeader(insider), origin }, from: '/pelt' }))
    // Nothing is answered, not even what is wrong with the form.
    if (answer !== 'fault') succeeded.push(`${entry.name} from ${origin}: ${answer}`)
  })
  console.log(`Foreign or missing origin: ${attempts.length} attempts, ${succeeded.length} succeeded`)
  expect(succeeded).toEqual([])
  expect(await fingerprint(pool)).toEqual(before)
  expect(attempts.length).toBeGreaterThanOrEqual(480)
})

/** The coordinator of the neighbour opens the municipality, so that the coach has a door of their own there. */
async function letTheCoachIn(assignment: string): Promise<void> {
  const coordinator = (await membersOf(pool, 'moorslede'))[0]!
  const { rows } = await pool.query<{ version: string }>('select version::text from coach_assignment where id = $1', [assignment])
  const form = { assignment, version: rows[0]!.version, until: addDays(today(new Date()), 60) }
  const answer = await callAction(actionIds().get('lib/coaching/actions.ts openForCoachAction')!, { leading: ['moorslede', { status: 'idle' }], form, headers: cookieHeader(coordinator), from: '/moorslede' })
  expect(told(answer)).toBe('done')
}
