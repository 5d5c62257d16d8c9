import { describe, expect, it } from 'vitest'
import { keepPhoto, removePhoto, setProfile } from '#lib/contact-point/commands/faces.ts'
import { addLeave, endLeave } from '#lib/contact-point/commands/leave.ts'
import { facesOf } from '#lib/contact-point/queries/faces.ts'
import { routingFacts } from '#lib/contact-point/queries/holders.ts'
import { photoOf, profilePage } from '#lib/contact-point/queries/profile.ts'
import { whoIsThere } from '#lib/referral/rules/routing.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import type { Day } from '#lib/time/today.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { picture, secret, telltaleJpeg } from '#tests/factories/pictures.ts'

const { pelt, deerlijk } = await twoMunicipalities()
const now = new Date('2026-11-25T09:00:00Z')
const today: Day = '2026-11-25'
const idOf = (actor: MemberActor) => actor.memberships[0]!.id
const [contact, coordinator] = [idOf(pelt.contactPerson), idOf(pelt.coordinator)]

const set = (who: MemberActor, membershipId: string, version: number, firstName = 'An', phone = '011 80 81 82') =>
  inTenant(who, (tx) => setProfile(tx, who, { membershipId, version, firstName, phone }))
const put = (who: MemberActor, membershipId: string, file: Uint8Array) => inTenant(who, (tx) => keepPhoto(tx, who, membershipId, file))
const page = (who: MemberActor, asked: string | null = null) => inTenant(who, (tx) => profilePage(tx, who, asked, today))
const face = async () => (await inTenant(pelt.partner, (tx) => facesOf(tx, [contact]))).get(contact)

describe('a face', () => {
  it('is set by the person, from the version one saw', async () => {
    expect(await page(pelt.contactPerson)).toMatchObject({ version: 0, face: { firstName: 'Jef', phone: null }, person: { oneself: true }, others: [] })
    expect(await set(pelt.contactPerson, contact, 0)).toMatchObject({ ok: true })
    expect(await set(pelt.contactPerson, contact, 0, 'Bis')).toMatchObject({ ok: false, stale: { version: 1, theirs: { firstName: 'An', phone: '011 80 81 82' } } })
    expect(await set(pelt.contactPerson, contact, 1, 'Anneke')).toMatchObject({ ok: true })
    expect(await face()).toMatchObject({ firstName: 'Anneke', phone: '011 80 81 82', photo: null })
  })

  it('is set for everybody by who arranges, and for nobody else by a contact person', async () => {
    expect((await page(pelt.coordinator, contact))?.person).toMatchObject({ membershipId: contact, oneself: false })
    expect((await page(pelt.coordinator))?.others.map(({ membershipId }) => membershipId)).toEqual([contact])
    expect(await set(pelt.coordinator, contact, 2, 'An')).toMatchObject({ ok: true })
    expect(await page(pelt.contactPerson, coordinator)).toBeNull()
    await expect(set(pelt.contactPerson, coordinator, 0)).rejects.toThrow('Not found here')
    await expect(set(pelt.coordinator, idOf(pelt.volunteer), 0)).rejects.toThrow('Not found here')
    await expect(set(pelt.coordinator, idOf(deerlijk.contactPerson), 0)).rejects.toThrow('Not found here')
    await expect(put(deerlijk.coordinator, contact, picture['image/png'])).rejects.toThrow('Not found here')
  })

  it('has a photo without its traces, at an address of its own', async () => {
    expect(await put(pelt.contactPerson, contact, telltaleJpeg(1))).toMatchObject({ ok: true })
    const kept = await inTenant(pelt.volunteer, (tx) => photoOf(tx, contact))
    expect(kept?.type).toBe('image/jpeg')
    expect(Buffer.from(kept!.bytes).includes(secret)).toBe(false)
    const first = (await face())?.photo
    expect(first).toMatch(new RegExp(`^/pelt/gezicht/${contact}\\?v=\\d+$`))
    await put(pelt.contactPerson, contact, picture['image/webp'])
    expect((await face())?.photo).not.toBe(first)
    expect(await inTenant(deerlijk.coordinator, (tx) => photoOf(tx, contact))).toBeNull()
  })

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7'), 'pdf'],
    ['a photo of an iPhone', Buffer.from('\0\0\0\x18ftypheic', 'latin1'), 'heic'],
    ['a page', Buffer.from('<html>'), 'notAPicture'],
    ['half a photo', picture['image/jpeg'].subarray(0, 300), 'broken'],
  ])('does not take %s, and keeps the photo it had', async (_name, file, refusal) => {
    expect(await put(pelt.contactPerson, contact, file)).toMatchObject({ ok: false, refusal })
    expect((await inTenant(pelt.contactPerson, (tx) => photoOf(tx, contact)))?.type).toBe('image/webp')
  })

  it('may begin with a photo, and go back to letters', async () => {
    expect(await put(pelt.coordinator, coordinator, picture['image/png'])).toMatchObject({ ok: true })
    const found = async () => (await inTenant(pelt.partner, (tx) => facesOf(tx, [coordinator]))).get(coordinator)
    expect(await found()).toMatchObject({ firstName: 'Jef', phone: null, photo: `/pelt/gezicht/${coordinator}?v=2` })
    await inTenant(pelt.coordinator, (tx) => removePhoto(tx, pelt.coordinator, coordinator))
    expect(await found()).toMatchObject({ photo: null })
  })
})

describe('leave', () => {
  const add = (who: MemberActor, membershipId: string, standInId: string, from: Day, until: Day) =>
    inTenant(who, (tx) => addLeave(tx, who, { membershipId, standInId, from, until }, now))
  const there = async (who: string, day: Day) => whoIsThere(who, (await inTenant(pelt.coordinator, (tx) => routingFacts(tx, pelt.id, day))).leaves, day)

  it('sends new cards to who stands in, on those days', async () => {
    expect(await add(pelt.contactPerson, contact, coordinator, '2026-12-01', '2026-12-04')).toMatchObject({ ok: true })
    expect(await there(contact, '2026-11-30')).toBe(contact)
    expect(await there(contact, '2026-12-01')).toBe(coordinator)
    expect(await there(contact, '2026-12-04')).toBe(coordinator)
    expect(await there(contact, '2026-12-05')).toBe(contact)
    expect((await page(pelt.contactPerson))?.leaves).toMatchObject([{ from: '2026-12-01', until: '2026-12-04', standIn: 'Jef coordinator' }])
  })

  it.each([
    ['over days that are taken', contact, coordinator, '2026-12-04', '2026-12-08', 'leaveOverlaps'],
    ['with a stand-in who is away then', coordinator, contact, '2026-12-03', '2026-12-10', 'standInAway'],
    ['that is over', contact, coordinator, '2026-11-02', '2026-11-24', 'leavePast'],
    ['for longer than a year', contact, coordinator, '2027-01-01', '2028-01-03', 'leaveTooLong'],
  ] as const)('is not taken %s', async (_name, who, standIn, from, until, refusal) => {
    expect(await add(pelt.coordinator, who, standIn, from, until)).toMatchObject({ ok: false, refusal })
  })

  it('is somebody’s own to add and to end, or that of who arranges; a stand-in is somebody who can hold cards here', async () => {
    await expect(add(pelt.contactPerson, coordinator, contact, '2027-02-01', '2027-02-02')).rejects.toThrow('Not found here')
    await expect(add(pelt.contactPerson, contact, idOf(pelt.volunteer), '2027-02-01', '2027-02-02')).rejects.toThrow('Not found here')
    await expect(add(pelt.contactPerson, contact, idOf(deerlijk.coordinator), '2027-02-01', '2027-02-02')).rejects.toThrow('Not found here')
    const id = (await page(pelt.contactPerson))!.leaves[0]!.id
    await expect(inTenant(deerlijk.coordinator, (tx) => endLeave(tx, deerlijk.coordinator, id))).rejects.toThrow('Not found here')
    expect(await inTenant(pelt.coordinator, (tx) => endLeave(tx, pelt.coordinator, id))).toMatchObject({ ok: true })
    expect(await there(contact, '2026-12-01')).toBe(contact)
  })

  it('of two who would stand in for each other is taken from one', async () => {
    const both = await Promise.all([
      add(pelt.contactPerson, contact, coordinator, '2027-05-03', '2027-05-07'),
      add(pelt.coordinator, coordinator, contact, '2027-05-05', '2027-05-10'),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })
})
