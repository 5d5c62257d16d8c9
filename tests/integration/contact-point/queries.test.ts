import { describe, expect, it } from 'vitest'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import { facesOf } from '#lib/contact-point/queries/faces.ts'
import { holderChoices, routingFacts } from '#lib/contact-point/queries/holders.ts'
import { urgentNumbers } from '#lib/contact-point/queries/urgent-numbers.ts'
import { holderFor } from '#lib/referral/rules/routing.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { dateOf } from '#lib/time/today.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const idOf = (actor: MemberActor) => actor.memberships[0]!.id
const today = '2026-11-25'

describe('the contact point', () => {
  it('works as everywhere as long as nothing was set', async () => {
    const here = await inTenant(pelt.partner, (tx) => contactPoint(tx, pelt.id))
    expect(here).toMatchObject({ ladder: [5, 10, 21, 45], ownNumber: null, complaintsUrl: null, senderName: 'Pelt', version: 0 })
    expect([...here.calendar.weekdays]).toEqual([1, 2, 3, 4, 5])
    expect(here.calendar.closed.size).toBe(0)
  })

  it('works as the municipality set it, and closes on its own days, which are nobody else’s', async () => {
    const municipalityId = deerlijk.id
    await inTenant(deerlijk.coordinator, async (tx) => {
      await tx.contactPoint.create({ data: { municipalityId, staffedDays: [1, 3], ladder: [2, 4, 8, 16], ownNumber: '056 69 00 00', ownNumberLabel: 'sociaal huis', senderName: 'het sociaal huis' } })
      await tx.closingDay.create({ data: { municipalityId, day: dateOf('2026-12-24'), reason: 'Kerstverlof' } })
    })
    const there = await inTenant(deerlijk.volunteer, (tx) => contactPoint(tx, deerlijk.id))
    expect(there).toMatchObject({ ladder: [2, 4, 8, 16], ownNumber: '056 69 00 00', senderName: 'het sociaal huis', version: 1 })
    expect([...there.calendar.weekdays]).toEqual([1, 3])
    expect([...there.calendar.closed]).toEqual(['2026-12-24'])
    const here = await inTenant(pelt.coordinator, (tx) => contactPoint(tx, pelt.id))
    expect(here.calendar.closed.size).toBe(0)
    expect(await inTenant(pelt.coordinator, (tx) => contactPoint(tx, deerlijk.id))).toMatchObject({ ownNumber: null, version: 0 })
  })
})

describe('urgent numbers', () => {
  it('start with those of everywhere, and the municipality’s own number beside them', async () => {
    const start = ['112', '1733', '1813', '1712']
    const here = await inTenant(pelt.partner, (tx) => urgentNumbers(tx, pelt.id))
    expect(here.own).toBeNull()
    expect(here.numbers.map(({ number }) => number)).toEqual(start)
    expect(here.numbers.every(({ version, checkedOn }) => version === 0 && checkedOn === null)).toBe(true)
    const there = await inTenant(deerlijk.partner, (tx) => urgentNumbers(tx, deerlijk.id))
    expect(there).toMatchObject({ own: { number: '056 69 00 00', label: 'sociaal huis' } })
    expect(there.numbers.map(({ number }) => number)).toEqual(start)
  })

  it('are the municipality’s once it changed them, in its order', async () => {
    const municipalityId = deerlijk.id
    await inTenant(deerlijk.coordinator, (tx) => tx.urgentNumber.createMany({
      data: [
        { municipalityId, position: 2, label: 'Buurtdokter', number: '056 71 00 00', verifiedOn: dateOf(today) },
        { municipalityId, position: 1, label: '', number: '112' },
      ],
    }))
    const there = await inTenant(deerlijk.coordinator, (tx) => urgentNumbers(tx, deerlijk.id))
    expect(there.numbers).toMatchObject([{ number: '112', label: '', checkedOn: null }, { number: '056 71 00 00', label: 'Buurtdokter', checkedOn: today }])
    expect((await inTenant(pelt.coordinator, (tx) => urgentNumbers(tx, pelt.id))).numbers).toHaveLength(4)
  })
})

describe('faces', () => {
  it('are the first word of a name until somebody says more, and never those of another municipality', async () => {
    const [contact, coordinator] = [idOf(pelt.contactPerson), idOf(pelt.coordinator)]
    await inTenant(pelt.contactPerson, (tx) => tx.contactProfile.create({
      data: { municipalityId: pelt.id, membershipId: contact, firstName: 'Jefke', phone: '011 80 81 82', photo: Uint8Array.of(1, 2, 3), photoType: 'image/png', version: 4 },
    }))
    const faces = await inTenant(pelt.partner, (tx) => facesOf(tx, [contact, coordinator, contact, idOf(deerlijk.contactPerson)]))
    expect(faces.size).toBe(2)
    expect(faces.get(contact)).toEqual({ membershipId: contact, firstName: 'Jefke', phone: '011 80 81 82', photo: `/pelt/gezicht/${contact}?v=4` })
    expect(faces.get(coordinator)).toEqual({ membershipId: coordinator, firstName: 'Jef', phone: null, photo: null })
    const byLink = await inTenant(pelt.partner, (tx) => facesOf(tx, [contact], '/k/geheim'))
    expect(byLink.get(contact)?.photo).toBe(`/k/geheim/gezicht/${contact}?v=4`)
    expect((await inTenant(pelt.partner, (tx) => facesOf(tx, []))).size).toBe(0)
  })
})

describe('who holds cards', () => {
  it('are contact persons and coordinators who may see persons, as long as they are there', async () => {
    const withoutPersons = await inTenant(deerlijk.coordinator, (tx) => tx.membership.create({
      data: { municipalityId: deerlijk.id, userId: deerlijk.fieldWorker.userId, role: 'coordinator', withoutPersons: true },
      select: { id: true },
    }))
    const there = await inTenant(deerlijk.coordinator, (tx) => routingFacts(tx, deerlijk.id, today))
    expect([...there.active].sort()).toEqual([idOf(deerlijk.contactPerson), idOf(deerlijk.coordinator)].sort())
    expect(there.coordinators).toEqual([idOf(deerlijk.coordinator)])
    expect(there.active.has(withoutPersons.id)).toBe(false)
    expect((await inTenant(deerlijk.coordinator, holderChoices)).map(({ membershipId }) => membershipId).sort()).toEqual([...there.active].sort())

    await behindTheScenes.query('update user_account set disabled_at = now() where id = $1', [deerlijk.contactPerson.userId])
    expect([...(await inTenant(deerlijk.coordinator, (tx) => routingFacts(tx, deerlijk.id, today))).active]).toEqual([idOf(deerlijk.coordinator)])
  })

  it('follow from routes and leave of this municipality on this day', async () => {
    const [contact, coordinator] = [idOf(pelt.contactPerson), idOf(pelt.coordinator)]
    const card = { cardTypeId: pelt.neighbourhood.id, neighbourhoodId: pelt.neighbourhood.id, targetGroup: 'everyone', domains: [] }
    await inTenant(pelt.coordinator, async (tx) => {
      await tx.referralRoute.create({ data: { municipalityId: pelt.id, membershipId: contact, neighbourhoodId: pelt.neighbourhood.id } })
      await tx.absence.create({ data: { municipalityId: pelt.id, membershipId: contact, standInId: coordinator, fromDay: dateOf('2026-11-24'), untilDay: dateOf('2026-11-26') } })
    })
    const on = async (day: typeof today | '2026-11-27', who = pelt) => holderFor(card, await inTenant(who.partner, (tx) => routingFacts(tx, who.id, day)))
    expect(await on(today)).toEqual({ membershipId: coordinator, by: 'standIn' })
    expect(await on('2026-11-27')).toEqual({ membershipId: contact, by: 'route' })
    expect(await on(today, deerlijk)).toEqual({ membershipId: idOf(deerlijk.coordinator), by: 'coordinator' })
  })
})
