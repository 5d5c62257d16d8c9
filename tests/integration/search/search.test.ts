import { describe, expect, test } from 'vitest'
import { search } from '#lib/search/queries.ts'
import type { MemberActor, Role } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { testDay } from '#tests/factories/analysis.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { anActionThatIs } from '#tests/factories/plan.ts'
import { aCard } from '#tests/factories/referral.ts'

const { pelt, deerlijk } = await twoMunicipalities()

const find = (actor: MemberActor, question: string, take = 20) => inTenant(actor, (tx) => search(tx, actor, question, take))
const titles = async (actor: MemberActor, question: string) => (await find(actor, question)).actions.map(({ title, opens }) => (opens ? title : `(${title})`))

// The same names next door: what is found there would be found here.
for (const place of [pelt, deerlijk]) {
  await anActionThatIs(place, 'running', { title: 'Café Zoë: samen tafelen' })
  await anActionThatIs(place, 'idea', { title: 'Samen een idee' })
  await anActionThatIs(place, 'stopped', { title: 'Ander samen, 100 % gestopt' })
  const shown = await anActionThatIs(place, 'agreed', { title: 'Samen lezen' })
  // Not the partner's: known because it was published.
  await inTenant(place.coordinator, async (tx) => {
    await tx.action.updateMany({ where: { id: shown.id }, data: { published: true } })
    await tx.actionPartner.deleteMany({ where: { actionId: shown.id } })
    await tx.organisation.createMany({ data: ['Huisartsenwacht', 'Huisartsen van vroeger'].map((name, at) => ({ municipalityId: place.id, name, kind: 'firstLine' as const, archivedAt: at === 1 ? testDay : null })) })
  })
}

describe('searching', () => {
  test.each<[Role, string[]]>([
    ['coordinator', ['Café Zoë: samen tafelen', 'Samen een idee', 'Samen lezen', 'Ander samen, 100 % gestopt']],
    ['fieldWorker', ['Café Zoë: samen tafelen', 'Samen een idee', 'Samen lezen', 'Ander samen, 100 % gestopt']],
    ['alderman', ['Café Zoë: samen tafelen', 'Samen een idee', 'Samen lezen', 'Ander samen, 100 % gestopt']],
    ['partner', ['Café Zoë: samen tafelen', '(Samen lezen)', 'Ander samen, 100 % gestopt']],
    ['volunteer', ['(Samen lezen)']],
  ])('finds for a %s the actions they may know of, and none of next door', async (role, expected) => {
    for (const place of [pelt, deerlijk]) expect(await titles(place[role], 'samen')).toEqual(expected)
  })

  test.each([
    ['zoe cafe', ['Café Zoë: samen tafelen']],
    ['ZOË', ['Café Zoë: samen tafelen']],
    ['%', ['Ander samen, 100 % gestopt']],
    ['_', []],
    ["'; drop table plan_action; --", []],
    ['', []],
  ])('with %j finds %j', async (question, expected) => {
    expect(await titles(pelt.coordinator, question)).toEqual(expected)
  })

  test('finds neighbourhoods by name, not those that were put away', async () => {
    expect((await find(pelt.volunteer, 'dorp')).neighbourhoods).toEqual([{ slug: 'het-dorp', name: 'Het Dorp', kind: 'village' }])
    const putAway = (archivedAt: Date | null) => inTenant(deerlijk.coordinator, (tx) => tx.neighbourhood.updateMany({ data: { archivedAt } }))
    await putAway(testDay)
    expect(await find(deerlijk.coordinator, 'dorp')).toMatchObject({ neighbourhoods: [], actions: [] })
    expect(await titles(deerlijk.coordinator, 'samen')).toEqual([])
    await putAway(null)
  })

  test('finds partners for who works with them: all of them, or one’s own', async () => {
    const names = async (actor: MemberActor) => (await find(actor, 'huisartsen')).organisations.map(({ name }) => name)
    expect(await names(pelt.fieldWorker)).toEqual(['Huisartsenpraktijk', 'Huisartsenwacht'])
    expect(await names(pelt.partner)).toEqual(['Huisartsenpraktijk'])
    expect(await names(pelt.alderman)).toEqual([])
  })

  test('says with one more that there are more', async () => {
    expect((await find(pelt.coordinator, 'samen', 2)).actions).toHaveLength(3)
  })
})

describe('a card by its number', () => {
  test('is found to work on, to follow, or not at all, and never by a name', async () => {
    const card = await aCard(pelt)
    const asked = `kaart ${card.number}`
    const to = async (actor: MemberActor) => (await find(actor, asked)).card?.to ?? null
    expect(await to(pelt.coordinator)).toBe('handle')
    expect(await to(pelt.partner)).toBe('follow')
    expect(await to(pelt.alderman)).toBeNull()
    expect(await to(pelt.volunteer)).toBeNull()
    expect(await to(deerlijk.coordinator)).toBeNull()
    for (const question of ['Maria', 'Peeters', 'Claes']) expect(JSON.stringify(await find(pelt.coordinator, question))).not.toContain(`"number":${card.number}`)
  })
})
