import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bindDevice, forgetDevice, type BoundDevice } from '#lib/accounts/commands/bind-device.ts'
import { signInWithPin } from '#lib/accounts/commands/sign-in-with-pin.ts'
import { followedDeviceLink } from '#lib/accounts/queries/device-link.ts'
import { isPinDevice, ownPinDevices } from '#lib/accounts/queries/pin-device.ts'
import { hashOfLink } from '#lib/auth/secret-link.ts'
import { limits } from '#lib/auth/throttle.ts'
import { makeDeviceLink, personalLinkToken, withdrawDevice, withdrawLink } from '#lib/referral/commands/links.ts'
import { linksPage } from '#lib/referral/queries/links.ts'
import type { MemberActor, PersonActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { whoIs } from '#lib/tenancy/who-is.ts'
import { person } from '#tests/factories/accounts.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { makeMember } from '#tests/factories/sending.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date()
const pin = '402917'
const browser = { agent: 'Firefox, Android' }
let address = 0
const knock = (token: string | null, typed = pin) => signInWithPin({ pin: typed, token, agent: 'Firefox, Android', address: `192.0.2.${++address % 250}` }, now)

/** A volunteer of this municipality and of nowhere else. */
async function newVolunteer(place: CastMunicipality = pelt): Promise<PersonActor & { membershipId: string }> {
  const somebody = await person(behindTheScenes, `${randomUUID()}@vrijwilliger.example`)
  return { ...somebody, membershipId: await makeMember(place, somebody.userId, 'volunteer') }
}

async function linkFor(membershipId: string, coordinator: MemberActor = pelt.coordinator): Promise<{ id: string; token: string }> {
  const link = await inTenant(coordinator, (tx) => makeDeviceLink(tx, coordinator, membershipId, now))
  if (!link.ok) throw new Error(JSON.stringify(link))
  return { id: link.value.id, token: personalLinkToken(link.value.id) }
}

async function bound(membershipId: string): Promise<BoundDevice> {
  const answer = await bindDevice({ token: (await linkFor(membershipId)).token, pinPassword: pin }, browser, now)
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer.value
}

const standing = async (sessionId: string, slug = 'pelt') => {
  const actor = await whoIs(sessionId, slug)
  return actor.kind === 'member' ? actor.standings : actor.kind
}

describe('binding a device', () => {
  it('signs in as what the link was made for, and keeps neither PIN nor token', async () => {
    const device = await bound((await newVolunteer()).membershipId)
    expect(await standing(device.sessionId)).toEqual(['volunteer'])
    expect(Buffer.from(device.token, 'base64url')).toHaveLength(32)
    const { rows } = await behindTheScenes.query<{ token_hash: string; pin_hash: string }>('select token_hash, pin_hash from device_pin where token_hash = $1', [hashOfLink(device.token)])
    expect(rows[0]?.pin_hash).toMatch(/^\$argon2id\$/)
    expect(JSON.stringify(rows)).not.toContain(device.token)
  })

  it('uses the link up, also when two come at once', async () => {
    const { token } = await linkFor((await newVolunteer()).membershipId)
    const answers = await Promise.all([1, 2, 3].map(() => bindDevice({ token, pinPassword: pin }, browser, now)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await followedDeviceLink(token, now))?.state).toBe('used')
    expect(await bindDevice({ token, pinPassword: pin }, browser, now)).toMatchObject({ refusal: 'linkGone' })
  })

  it('refuses figures that anybody guesses, and leaves the link as it was', async () => {
    const { token } = await linkFor((await newVolunteer()).membershipId)
    expect(await bindDevice({ token, pinPassword: '123456' }, browser, now)).toMatchObject({ refusal: 'pinEasy', field: 'pinPassword' })
    expect((await followedDeviceLink(token, now))?.state).toBe('open')
  })

  it('is over after a week, when withdrawn, when the membership ended, and for a link of another kind', async () => {
    const later = new Date(now.getTime() + 9 * 24 * 60 * 60 * 1000)
    const late = await linkFor((await newVolunteer()).membershipId)
    expect(await bindDevice({ token: late.token, pinPassword: pin }, browser, later)).toMatchObject({ refusal: 'linkGone' })
    const withdrawn = await linkFor((await newVolunteer()).membershipId)
    await inTenant(pelt.coordinator, (tx) => withdrawLink(tx, pelt.coordinator, withdrawn.id, now))
    expect(await bindDevice({ token: withdrawn.token, pinPassword: pin }, browser, now)).toMatchObject({ refusal: 'linkGone' })
    const left = await newVolunteer()
    const { token } = await linkFor(left.membershipId)
    await inTenant(pelt.coordinator, (tx) => tx.membership.updateMany({ where: { id: left.membershipId }, data: { endedAt: now } }))
    expect(await bindDevice({ token, pinPassword: pin }, browser, now)).toMatchObject({ refusal: 'linkGone' })
    expect(await bindDevice({ token: 'nergens', pinPassword: pin }, browser, now)).toMatchObject({ refusal: 'linkGone' })
  })

  it('is not for who became something else since the link was made; the link stays unused', async () => {
    const volunteer = await newVolunteer()
    const { token } = await linkFor(volunteer.membershipId)
    await makeMember(deerlijk, volunteer.userId, 'fieldWorker')
    await expect(bindDevice({ token, pinPassword: pin }, browser, now)).rejects.toMatchObject({ outcome: { refusal: 'pinNotForYou' } })
    expect((await followedDeviceLink(token, now))?.state).toBe('open')
  })
})

describe('signing in with a PIN', () => {
  it('takes the device and the PIN together; neither alone', async () => {
    const { token } = await bound((await newVolunteer()).membershipId)
    const signed = await knock(token)
    if (!signed.ok) throw new Error('not signed in')
    expect(await standing(signed.value.sessionId)).toEqual(['volunteer'])
    expect(await standing(signed.value.sessionId, 'deerlijk')).toBe('nobody')
    expect(await knock(null)).toMatchObject({ refusal: 'deviceGone' })
    expect(await knock('een-ander-toestel')).toMatchObject({ refusal: 'deviceGone' })
    expect(await knock(token, '839201')).toMatchObject({ refusal: 'wrongPin', field: 'pinPassword' })
  })

  it('looks at five wrong ones, also of many at once; then the device is out of use for good', async () => {
    const { token } = await bound((await newVolunteer()).membershipId)
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => knock(token, `83920${i % 10}`)))
    expect(answers.filter((answer) => !answer.ok && 'refusal' in answer && answer.refusal === 'wrongPin').length).toBeLessThanOrEqual(limits.pin)
    expect(await knock(token)).toMatchObject({ refusal: 'deviceGone' })
    expect(await isPinDevice(token)).toBe(false)
  })

  it('begins to count anew after a right one', async () => {
    const { token } = await bound((await newVolunteer()).membershipId)
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < limits.pin - 1; i++) expect(await knock(token, '839201')).toMatchObject({ refusal: 'wrongPin' })
      expect(await knock(token)).toMatchObject({ ok: true })
    }
  })

  it('gives least rights, and only where it was bound: whoever became more is still a volunteer there', async () => {
    const volunteer = await newVolunteer()
    const { sessionId, token } = await bound(volunteer.membershipId)
    await makeMember(pelt, volunteer.userId, 'coordinator')
    await makeMember(deerlijk, volunteer.userId, 'volunteer')
    await behindTheScenes.query('update user_account set coach = true, platform_admin = true where id = $1', [volunteer.userId])
    expect(await standing(sessionId)).toEqual(['volunteer'])
    expect(await standing(sessionId, 'deerlijk')).toBe('nobody')
    expect(await whoIs(sessionId, null)).toMatchObject({ standings: [], elsewhere: [{ slug: 'pelt' }] })
    // And signs in with a password from now on.
    expect(await knock(token)).toMatchObject({ refusal: 'deviceGone' })
  })

  it('is not for a disabled account', async () => {
    const volunteer = await newVolunteer()
    const { token } = await bound(volunteer.membershipId)
    await behindTheScenes.query('update user_account set disabled_at = now() where id = $1', [volunteer.userId])
    expect(await knock(token)).toMatchObject({ refusal: 'deviceGone' })
  })
})

describe('a device', () => {
  it('is forgotten by its owner: signed in or not, it is out from the next request on', async () => {
    const volunteer = await newVolunteer()
    const { sessionId, token } = await bound(volunteer.membershipId)
    const [device] = await ownPinDevices(volunteer.userId)
    if (!device) throw new Error('no device')
    expect(device).toMatchObject({ agent: 'Firefox, Android' })
    const stranger = await newVolunteer()
    await expect(forgetDevice(stranger, device.id, now)).rejects.toThrow('Not found here')
    expect(await standing(sessionId)).toEqual(['volunteer'])
    await forgetDevice(volunteer, device.id, now)
    expect(await standing(sessionId)).toBe('nobody')
    expect(await knock(token)).toMatchObject({ refusal: 'deviceGone' })
  })

  it('is withdrawn by a coordinator here, who sees whose it is and nothing of the PIN', async () => {
    const volunteer = await newVolunteer()
    const { sessionId } = await bound(volunteer.membershipId)
    const { devices } = await inTenant(pelt.coordinator, (tx) => linksPage(tx, pelt.coordinator, now))
    const device = devices.find(({ name }) => name === volunteer.name)
    if (!device) throw new Error('not listed')
    expect(Object.keys(device).sort()).toEqual(['agent', 'id', 'lastUsedAt', 'name'])
    expect((await inTenant(deerlijk.coordinator, (tx) => linksPage(tx, deerlijk.coordinator, now))).devices).toEqual([])
    await inTenant(pelt.coordinator, (tx) => withdrawDevice(tx, pelt.coordinator, device.id))
    expect(await standing(sessionId)).toBe('nobody')
  })

  it('keeps its hash from everybody in the municipality', async () => {
    await bound((await newVolunteer()).membershipId)
    const rows = await inTenant(pelt.coordinator, (tx) => tx.devicePin.findMany({ select: { pinHash: true } }))
    expect(rows).toEqual([])
  })
})
