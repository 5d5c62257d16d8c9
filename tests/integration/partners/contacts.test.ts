import { describe, expect, it } from 'vitest'
import { addContact, archiveContact, checkContact, editContact, eraseContact, restoreContact } from '#lib/partners/commands/contacts.ts'
import { checkOrganisation } from '#lib/partners/commands/organisation.ts'
import { contactsToCheck } from '#lib/partners/queries/contacts.ts'
import { partnerPage, partnersPage } from '#lib/partners/queries/organisations.ts'
import { PartnersFilter } from '#lib/partners/schema.ts'
import { parsePhone } from '#lib/phone/phone.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date('2026-11-25T09:00:00Z')
const today = '2026-11-25'
const lien = { name: 'Lien Verhéyen', task: 'onthaal', phone: parsePhone('0478 12 34 56'), email: 'lien@praktijk.example' }

const add = (who: MemberActor, organisationId: string, change: Partial<typeof lien> = {}) =>
  inTenant(who, (tx) => addContact(tx, who, { organisationId, ...lien, ...change }, now))
const contacts = async (who: MemberActor, organisationId: string) => (await inTenant(who, (tx) => partnerPage(tx, who, organisationId)))?.contacts
const first = async (where: CastMunicipality) => (await contacts(where.coordinator, where.organisation.id))![0]!
const find = async (who: MemberActor, asked: object) => (await inTenant(who, (tx) => partnersPage(tx, who, PartnersFilter.parse(asked), today))).rows.map(({ id }) => id)
const manager: MemberActor = {
  ...pelt.partner,
  standings: ['partner', 'organisationManager'],
  memberships: pelt.partner.memberships.map((one) => ({ ...one, managesOrganisation: true })),
}

describe('a contact of an organisation', () => {
  it('is kept sealed, and read by who works with the organisation', async () => {
    expect(await add(pelt.fieldWorker, pelt.organisation.id)).toEqual({ ok: true, value: { organisationId: pelt.organisation.id } })
    expect(await contacts(pelt.coordinator, pelt.organisation.id)).toMatchObject([
      { name: 'Lien Verhéyen', task: 'onthaal', phone: '0478 12 34 56', email: 'lien@praktijk.example', checkedOn: today, archived: false, version: 1 },
    ])
    const { rows } = await behindTheScenes.query<{ whole: string }>(`select encode(name || phone || email, 'escape') || coalesce(phone_hash, '') as whole from organisation_contact`)
    // Canaries are long: three digits turn up by chance in an id, a hash or sealed bytes.
    for (const canary of ['Lien', '478123456', 'praktijk']) expect(rows[0]?.whole).not.toContain(canary)
  })

  it('is seen by its own partner, and not by partners of others, aldermen or volunteers', async () => {
    expect(await contacts(pelt.partner, pelt.organisation.id)).toHaveLength(1)
    const { id } = await inTenant(pelt.coordinator, (tx) => tx.organisation.create({ data: { municipalityId: pelt.id, name: 'Thuiszorg', kind: 'firstLine' }, select: { id: true } }))
    await add(pelt.coordinator, id, { name: 'Mo' })
    expect(await contacts(pelt.partner, id)).toBeUndefined()
    for (const who of [pelt.alderman, pelt.volunteer]) expect(await contacts(who, pelt.organisation.id)).toBeUndefined()
  })

  it('is looked after by the team and by who manages the organisation, and by nobody else', async () => {
    const { id } = await first(pelt)
    for (const who of [pelt.partner, pelt.alderman, pelt.volunteer]) {
      await expect(add(who, pelt.organisation.id)).rejects.toThrow('Not found here')
      await expect(inTenant(who, (tx) => checkContact(tx, who, id, now))).rejects.toThrow('Not found here')
    }
    expect(await add(manager, pelt.organisation.id, { name: 'Zoë' })).toMatchObject({ ok: true })
    const [other] = await find(pelt.coordinator, { name: 'Thuiszorg' })
    await expect(add(manager, other!)).rejects.toThrow('Not found here')
    await expect(inTenant(manager, (tx) => archiveContact(tx, manager, id, now))).resolves.toMatchObject({ ok: true })
    await expect(inTenant(manager, (tx) => restoreContact(tx, manager, id))).resolves.toMatchObject({ ok: true })
  })

  it('of another municipality is not there, whatever one tries', async () => {
    const { id } = await first(pelt)
    const who = deerlijk.coordinator
    const edit = { contactId: id, version: 1, ...lien }
    await expect(inTenant(who, (tx) => editContact(tx, who, edit, now))).rejects.toThrow('Not found here')
    await expect(inTenant(who, (tx) => eraseContact(tx, who, id))).rejects.toThrow('Not found here')
    await expect(add(who, pelt.organisation.id)).rejects.toThrow('Not found here')
  })

  it('is changed from the version one saw; another number counts as checked, another task does not', async () => {
    const { id, version } = await first(pelt)
    const later = new Date('2027-12-01T09:00:00Z')
    const edit = (from: number, change: Partial<typeof lien>) => inTenant(pelt.coordinator, (tx) => editContact(tx, pelt.coordinator, { contactId: id, version: from, ...lien, ...change }, later))
    expect(await edit(version, { task: 'verpleging' })).toMatchObject({ ok: true })
    expect(await first(pelt)).toMatchObject({ task: 'verpleging', checkedOn: today })
    expect(await edit(version, { task: 'te laat' })).toMatchObject({ ok: false, stale: { version: version + 1, theirs: { task: 'verpleging', phone: '0478 12 34 56' } } })
    expect(await edit(version + 1, { phone: parsePhone('+31 40 123 4567') })).toMatchObject({ ok: true })
    expect(await first(pelt)).toMatchObject({ phone: '+31 40 123 4567', checkedOn: '2027-12-01' })
  })

  it('is found by the number that phones in, however it is written, in its own municipality', async () => {
    expect(await add(deerlijk.coordinator, deerlijk.organisation.id)).toMatchObject({ ok: true })
    for (const name of ['0478 12 34 56', '+32478123456', '0032 478/12.34.56']) expect(await find(deerlijk.coordinator, { name })).toEqual([deerlijk.organisation.id])
    expect(await find(pelt.coordinator, { name: '0031 40 123 4567' })).toEqual([pelt.organisation.id])
    expect(await find(pelt.coordinator, { name: '0478 99 99 99' })).toEqual([])
  })

  it('is taken out of the list first, and erased for good only then', async () => {
    const { id } = await first(pelt)
    const erase = () => inTenant(pelt.coordinator, (tx) => eraseContact(tx, pelt.coordinator, id))
    await expect(erase()).rejects.toThrow('Not found here')
    await inTenant(pelt.coordinator, (tx) => archiveContact(tx, pelt.coordinator, id, now))
    expect((await contacts(pelt.coordinator, pelt.organisation.id))?.find((one) => one.id === id)).toMatchObject({ archived: true })
    expect(await find(pelt.coordinator, { name: '0031 40 123 4567' })).toEqual([])
    expect(await erase()).toMatchObject({ ok: true })
    const { rowCount } = await behindTheScenes.query('select 1 from organisation_contact where id = $1', [id])
    expect(rowCount).toBe(0)
  })

  it('leaves no name in the audit trail', async () => {
    const { rows } = await behindTheScenes.query<{ detail: string }>(`select detail::text from audit_event where kind like 'partners.contact%'`)
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.map(({ detail }) => detail).join('\n')).not.toMatch(/Lien|Zoë|Mo\b|praktijk|478 ?12 ?34 ?56|40 ?123 ?45 ?67/)
  })
})

describe('asking whether it is still right', () => {
  const due = (day: typeof today | '2027-11-26' | '2027-11-25') => inTenant(pelt.coordinator, (tx) => contactsToCheck(tx, pelt.id, day))

  it('is due after a year, for those in the list, and filters the partners', async () => {
    expect(await due('2027-11-25')).toEqual([])
    const names = (await due('2027-11-26')).map(({ name, contacts: many }) => [name, many])
    expect(names).toEqual([['Huisartsenpraktijk', 1], ['Thuiszorg', 1]])
    const { rows } = await inTenant(pelt.coordinator, (tx) => partnersPage(tx, pelt.coordinator, PartnersFilter.parse({ check: '1' }), '2027-11-26'))
    expect(rows.map(({ name }) => name)).toEqual(['Huisartsenpraktijk', 'Thuiszorg'])
    expect(await find(pelt.coordinator, { check: '1' })).toEqual([])
  })

  it('is done in one step', async () => {
    const later = new Date('2027-11-26T09:00:00Z')
    const { id } = await first(pelt)
    await inTenant(pelt.coordinator, (tx) => checkContact(tx, pelt.coordinator, id, later))
    expect((await due('2027-11-26')).map(({ name }) => name)).toEqual(['Thuiszorg'])
    expect(await inTenant(pelt.coordinator, (tx) => checkOrganisation(tx, pelt.coordinator, pelt.organisation.id, later))).toMatchObject({ ok: true })
    expect(await inTenant(pelt.coordinator, (tx) => partnerPage(tx, pelt.coordinator, pelt.organisation.id))).toMatchObject({ verifiedOn: '2027-11-26' })
  })
})
