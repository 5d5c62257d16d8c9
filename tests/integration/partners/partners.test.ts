import { describe, expect, it } from 'vitest'
import { addOrganisation, archiveOrganisation, editOrganisation, restoreOrganisation } from '#lib/partners/commands/organisation.ts'
import { organisationChoices } from '#lib/partners/queries/choices.ts'
import { partnerKinds } from '#lib/framework/partner-kinds.ts'
import { partnerPage, partnersPage } from '#lib/partners/queries/organisations.ts'
import { PartnersFilter, type AddOrganisation } from '#lib/partners/schema.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, deerlijk } = await twoMunicipalities()
const now = new Date()
const actor = pelt.coordinator
const facts = (name: string): AddOrganisation => ({ name, kind: 'informal', enterpriseNumber: null, website: null, phone: null, brings: 'koffie', secrecy: 'none', agreementFrom: null, agreementUntil: null })
const add = (name: string, who = actor) => inTenant(who, (tx) => addOrganisation(tx, who, facts(name)))
const read = (who = actor, asked: object = {}) => inTenant(who, (tx) => partnersPage(tx, who, PartnersFilter.parse(asked), '2026-11-25'))

async function added(name: string): Promise<string> {
  const made = await add(name)
  if (!made.ok) throw new Error('not added')
  return made.value.id
}

describe('an organisation', () => {
  it('is added once: the same name is refused at its field, capitals aside', async () => {
    expect(await add('Buurthuis 100% Samen_leven')).toMatchObject({ ok: true })
    expect(await add('buurthuis 100% samen_LEVEN')).toMatchObject({ ok: false, refusal: 'sameName', field: 'name' })
    expect(await add('Buurthuis 100X SamenXleven')).toMatchObject({ ok: true })
  })

  it('may have the name of one in another municipality', async () => {
    await added('De Gedeelde Naam')
    expect(await add('De Gedeelde Naam', deerlijk.coordinator)).toMatchObject({ ok: true })
  })

  it('is edited from the version one saw', async () => {
    const organisationId = await added('Dienstencentrum')
    const edit = (name: string, version: number) => inTenant(actor, (tx) => editOrganisation(tx, actor, { organisationId, version, ...facts(name), enterpriseNumber: '0234567873' }))
    expect(await edit('Lokaal dienstencentrum', 1)).toMatchObject({ ok: true })
    expect(await edit('Te laat', 1)).toMatchObject({ ok: false, stale: { version: 2, theirs: { name: 'Lokaal dienstencentrum', enterpriseNumber: '0234.567.873' } } })
  })

  it('leaves the lists when it is archived, and comes back', async () => {
    const id = await added('Wandelclub')
    await inTenant(actor, (tx) => archiveOrganisation(tx, actor, id, now))
    expect((await read()).rows.map((row) => row.id)).not.toContain(id)
    expect((await read(actor, { archived: '1' })).rows.map((row) => row.id)).toContain(id)
    expect((await inTenant(actor, organisationChoices)).map((one) => one.id)).not.toContain(id)
    expect(await add('wandelclub')).toMatchObject({ refusal: 'sameNameArchived' })
    await inTenant(actor, (tx) => restoreOrganisation(tx, actor, id))
    expect((await read()).rows.map((row) => row.id)).toContain(id)
  })

  it('is not archived while somebody acts for it', async () => {
    expect(await inTenant(actor, (tx) => archiveOrganisation(tx, actor, pelt.organisation.id, now))).toMatchObject({ refusal: 'hasMembers' })
  })

  it('of another municipality is not found, whatever one tries', async () => {
    const id = deerlijk.organisation.id
    expect(await inTenant(actor, (tx) => partnerPage(tx, actor, id))).toBeNull()
    await expect(inTenant(actor, (tx) => editOrganisation(tx, actor, { organisationId: id, version: 1, ...facts('X') }))).rejects.toThrow('Not found here')
    await expect(inTenant(actor, (tx) => archiveOrganisation(tx, actor, id, now))).rejects.toThrow('Not found here')
  })
})

describe('the list', () => {
  it('counts the actions an organisation leads or joins, each once and never a stopped one', async () => {
    const id = await added('De Trekkers')
    await inTenant(actor, async (tx) => {
      const action = (title: string, state: 'idea' | 'running' | 'stopped', leads: boolean) => tx.action.create({
        data: {
          municipalityId: pelt.id, neighbourhoodId: pelt.neighbourhood.id, title, state, stopReason: state === 'stopped' ? 'geen zaal' : null,
          leadOrganisationId: leads ? id : null, leadText: leads ? null : 'iemand',
        },
        select: { id: true },
      })
      const both = await action('Leidt en doet mee', 'running', true)
      const joins = await action('Doet mee', 'idea', false)
      await action('Gestopt', 'stopped', true)
      await tx.actionPartner.createMany({ data: [both, joins].map((one) => ({ municipalityId: pelt.id, actionId: one.id, organisationId: id })) })
    })
    expect((await read()).rows.find((row) => row.id === id)?.actions).toBe(2)
    const page = await inTenant(actor, (tx) => partnerPage(tx, actor, id))
    expect(page?.actions.map(({ title }) => title)).toEqual(['Leidt en doet mee'])
  })

  it('shows a partner the own organisation only', async () => {
    await added('Een andere praktijk')
    expect((await read(pelt.partner)).rows.map(({ name }) => name)).toEqual(['Huisartsenpraktijk'])
    const other = await added('Nog een praktijk')
    expect(await inTenant(pelt.partner, (tx) => partnerPage(tx, pelt.partner, other))).toBeNull()
    expect(await inTenant(pelt.partner, (tx) => partnerPage(tx, pelt.partner, pelt.organisation.id))).toMatchObject({ name: 'Huisartsenpraktijk' })
  })

  it('pages by name, fifty at a time', async () => {
    const who = deerlijk.coordinator
    await inTenant(who, (tx) => tx.organisation.createMany({
      data: Array.from({ length: 60 }, (_, i) => ({ municipalityId: deerlijk.id, name: `Vereniging ${String(i).padStart(2, '0')}`, kind: 'informal' as const })),
    }))
    const first = await read(who)
    const second = await read(who, { after: first.next })
    expect(first.rows).toHaveLength(50)
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(first.rows.length + second.rows.length)
    expect(second.next).toBeNull()
    expect((await read(who, { kind: 'firstLine' })).rows).toHaveLength(1)
  })

  it.each(['-naam', 'soort', '-soort', 'acties', '-acties'])('pages in the order %s without losing or repeating one', async (volgorde) => {
    const who = deerlijk.coordinator
    const first = await read(who, { volgorde })
    const second = await read(who, { volgorde, after: first.next })
    expect([first.rows.length, second.next]).toEqual([50, null])
    const all = [...first.rows, ...second.rows]
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set((await inTenant(who, (tx) => partnersPage(tx, who, PartnersFilter.parse({}), '2026-11-25', 5000))).rows.map(({ id }) => id)))
    const way = volgorde.startsWith('-') ? -1 : 1
    const value = (row: (typeof all)[number]) => (volgorde.endsWith('acties') ? row.actions : volgorde.endsWith('soort') ? partnerKinds.indexOf(row.kind) : 0)
    for (const [at, row] of all.slice(1).entries()) expect(way * (value(row) - value(all[at]!))).toBeGreaterThanOrEqual(0)
    if (volgorde === '-naam') expect(all.map(({ name }) => name)).toEqual(all.map(({ name }) => name).sort((one, other) => other.localeCompare(one, 'nl')))
  })
})
