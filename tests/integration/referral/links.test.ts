import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashOfLink } from '#lib/auth/secret-link.ts'
import { archiveOrganisation } from '#lib/partners/commands/organisation.ts'
import { partnerPage } from '#lib/partners/queries/organisations.ts'
import { makeDeviceLink, makeLink, personalLinkToken, withdrawDevice, withdrawLink } from '#lib/referral/commands/links.ts'
import { newCardPage } from '#lib/referral/queries/new-card-page.ts'
import { linksPage } from '#lib/referral/queries/links.ts'
import { sendReferral } from '#lib/referral/commands/send-referral.ts'
import { linkHome } from '#lib/referral/queries/link-home.ts'
import { MakeLinkInput } from '#lib/referral/schema/links.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { linkHolder } from '#lib/tenancy/require-link.ts'
import { addDays, today } from '#lib/time/today.ts'
import { person } from '#tests/factories/accounts.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { cardType, filledIn, makeMember } from '#tests/factories/sending.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date()
const membershipOf = (actor: MemberActor) => actor.memberships[0]?.id ?? ''
const until = (days: number) => addDays(today(now), days)

const make = (actor: MemberActor, change: Record<string, unknown> = {}) =>
  inTenant(actor, (tx) => makeLink(tx, actor, MakeLinkInput.parse({ name: 'Bakkerij Smets', email: 'bakker@smets.example', until: until(30), ...change })))
async function made(actor: MemberActor, change: Record<string, unknown> = {}) {
  const answer = await make(actor, change)
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return { ...answer.value, token: personalLinkToken(answer.value.id) }
}

describe('a personal link', () => {
  it('opens the doors of one municipality, until the end of its day', async () => {
    const { id, token } = await made(pelt.coordinator, { until: until(1) })
    expect(await linkHolder(token, now)).toMatchObject({ kind: 'link', linkId: id, municipality: { slug: 'pelt' }, standings: ['linkHolder'] })
    expect(await linkHolder(token, new Date(`${until(1)}T21:00:00Z`))).not.toBeNull()
    expect(await linkHolder(token, new Date(`${until(2)}T01:00:00Z`))).toBeNull()
    expect(await linkHolder(`${token}x`, now)).toBeNull()
  })

  it('is kept as a hash, with its holder sealed', async () => {
    const { id, token } = await made(pelt.coordinator)
    const { rows } = await behindTheScenes.query<{ row: string }>('select p::text as row from personal_link p where id = $1', [id])
    expect(rows[0]?.row).toContain(hashOfLink(token))
    expect(rows[0]?.row).not.toContain(token)
    expect(Buffer.from(rows[0]?.row ?? '').includes('Smets')).toBe(false)
    expect(rows[0]?.row).not.toContain(Buffer.from('Smets').toString('hex'))
    // What the form is answered with is kept in the open.
    expect(await make(pelt.coordinator)).toEqual({ ok: true, value: { id: expect.any(String) as string } })
  })

  it('is listed for the coordinator, and stops working the moment it is withdrawn', async () => {
    const { id, token } = await made(pelt.coordinator, { organisationId: pelt.organisation.id })
    const list = () => inTenant(pelt.coordinator, (tx) => linksPage(tx, pelt.coordinator, now))
    expect((await list()).links.find((link) => link.id === id)).toMatchObject({ name: 'Bakkerij Smets', organisation: pelt.organisation.name, lastUsedAt: null })
    await expect(inTenant(deerlijk.coordinator, (tx) => withdrawLink(tx, deerlijk.coordinator, id, now))).rejects.toThrow('Not found here')
    await inTenant(pelt.coordinator, (tx) => withdrawLink(tx, pelt.coordinator, id, now))
    expect(await linkHolder(token, now)).toBeNull()
    expect((await list()).links.some((link) => link.id === id)).toBe(false)
  })

  it('of an organisation that is archived stops working with it; the page says beforehand how many those are', async () => {
    const organisationId = (await inTenant(pelt.coordinator, (tx) => tx.organisation.create({ data: { municipalityId: pelt.id, name: 'Buurtwinkel', kind: 'informal' }, select: { id: true } }))).id
    const [{ token }, other] = [await made(pelt.coordinator, { organisationId }), await made(pelt.coordinator)]
    const links = async () => (await inTenant(pelt.coordinator, (tx) => partnerPage(tx, pelt.coordinator, organisationId)))?.links
    expect(await links()).toBe(1)
    const actor = await linkHolder(token, now)
    if (!actor) throw new Error('no holder')
    expect(await inTenant(pelt.coordinator, (tx) => archiveOrganisation(tx, pelt.coordinator, organisationId, now))).toMatchObject({ ok: true })
    expect([await linkHolder(token, now), await linkHolder(other.token, now)]).toMatchObject([null, { linkId: other.id }])
    expect(await links()).toBe(0)
    // One that was made when nobody looked yet says it before a card is filled in, and loses nothing after.
    const page = await inTenant(actor, (tx) => newCardPage(tx, actor, now, { locale: 'nl' }))
    expect(page.noAgreement).toEqual({ organisation: 'Buurtwinkel', why: 'away', day: today(now) })
    const type = await cardType(behindTheScenes, pelt)
    expect(await inTenant(actor, (tx) => sendReferral(tx, actor, filledIn(pelt, type), now))).toMatchObject({ refusal: 'noAgreement' })
  })

  it('is listed fifty at a time, and none is out of reach', async () => {
    const list = (link: string | null) => inTenant(deerlijk.coordinator, (tx) => linksPage(tx, deerlijk.coordinator, now, { link, device: null }))
    const ids: string[] = []
    for (let at = 0; at < 52; at++) ids.push((await made(deerlijk.coordinator)).id)
    const first = await list(null)
    expect(first.links).toHaveLength(50)
    const second = await list(first.nextLink)
    expect([second.links.length, second.nextLink]).toEqual([2, null])
    expect([...first.links, ...second.links].map(({ id }) => id).sort()).toEqual(ids.sort())
    expect((await inTenant(pelt.coordinator, (tx) => linksPage(tx, pelt.coordinator, now, { link: first.nextLink, device: null }))).links.some(({ id }) => ids.includes(id))).toBe(false)
  })

  it('knows no organisation of next door, and no day beyond a year or in the past', async () => {
    await expect(make(pelt.coordinator, { organisationId: deerlijk.organisation.id })).rejects.toThrow('Not found here')
    for (const day of [until(0), until(-1), until(400)]) expect(MakeLinkInput.safeParse({ name: 'Iemand', until: day }).success).toBe(false)
  })

  it('shows who holds it what they can do', async () => {
    const actor = await linkHolder((await made(pelt.coordinator)).token, now)
    if (!actor) throw new Error('no holder')
    expect(await inTenant(actor, (tx) => linkHome(tx, actor))).toMatchObject({ until: until(30), cards: [] })
  })

  it('opens no card door when it was made for a device', async () => {
    const link = await inTenant(pelt.coordinator, (tx) => makeDeviceLink(tx, pelt.coordinator, membershipOf(pelt.volunteer), now))
    if (!link.ok) throw new Error('not made')
    expect(await linkHolder(personalLinkToken(link.value.id), now)).toBeNull()
  })
})

describe('a link for a device', () => {
  const forMember = (actor: MemberActor, membershipId: string) => inTenant(actor, (tx) => makeDeviceLink(tx, actor, membershipId, now))

  it('is made for a partner and a volunteer, and for no other role', async () => {
    for (const role of ['partner', 'volunteer'] as const) expect(await forMember(pelt.coordinator, membershipOf(pelt[role])), role).toMatchObject({ ok: true })
    for (const role of ['fieldWorker', 'contactPerson', 'alderman'] as const) {
      expect(await forMember(pelt.coordinator, membershipOf(pelt[role])), role).toMatchObject({ refusal: 'onlyPartnersAndVolunteers', field: 'membershipId' })
    }
    expect(await forMember(pelt.coordinator, membershipOf(pelt.coordinator))).toMatchObject({ refusal: 'ownDevice' })
  })

  it('is not made for somebody who is something elsewhere too, or a second thing here', async () => {
    const both = await person(behindTheScenes, 'elders@pelt.example')
    const id = await makeMember(pelt, both.userId, 'volunteer')
    expect(await forMember(pelt.coordinator, id)).toMatchObject({ ok: true })
    await makeMember(deerlijk, both.userId, 'volunteer')
    expect(await forMember(pelt.coordinator, id)).toMatchObject({ refusal: 'elsewhereToo' })
    const coach = await person(behindTheScenes, 'coach@pelt.example', { coach: true })
    expect(await forMember(pelt.coordinator, await makeMember(pelt, coach.userId, 'volunteer'))).toMatchObject({ refusal: 'elsewhereToo' })
  })

  it('is not made by a coordinator who may not see persons, nor for a member of next door', async () => {
    const without: MemberActor = { ...pelt.coordinator, standings: ['coordinator'] }
    expect(await forMember(without, membershipOf(pelt.volunteer))).toMatchObject({ refusal: 'withoutPersons' })
    await expect(forMember(pelt.coordinator, membershipOf(deerlijk.volunteer))).rejects.toThrow('Not found here')
  })

  it('does not let a device of next door be withdrawn', async () => {
    const id = randomUUID()
    await behindTheScenes.query(`insert into device_pin (id, user_id, municipality_of_link, token_hash, pin_hash, agent) values ($1, $2, $3, $4, 'x', 'Firefox')`, [id, deerlijk.volunteer.userId, deerlijk.id, randomUUID()])
    await expect(inTenant(pelt.coordinator, (tx) => withdrawDevice(tx, pelt.coordinator, id))).rejects.toThrow('Not found here')
    expect(await inTenant(deerlijk.coordinator, (tx) => withdrawDevice(tx, deerlijk.coordinator, id))).toMatchObject({ ok: true })
  })
})
