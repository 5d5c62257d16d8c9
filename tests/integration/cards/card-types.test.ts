import { describe, expect, it } from 'vitest'
import { archiveCardType, moveCardType, restoreCardType } from '#lib/cards/commands/arrange-card-types.ts'
import { addCardType, beginCardTypes, editCardType } from '#lib/cards/commands/card-type.ts'
import { cardTypeEditPage, cardTypePage } from '#lib/cards/queries/card-type.ts'
import { cardTypeList } from '#lib/cards/queries/card-type-list.ts'
import { cardTypeChoices } from '#lib/cards/queries/card-types.ts'
import { startGuide } from '#lib/cards/rules/start-card.ts'
import type { AddCardType } from '#lib/cards/schema.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { aKindOfCard, cardFields } from '#tests/factories/cards.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { membershipOf } from '#tests/factories/referral.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date()
const actor = pelt.coordinator
const page = (id: string, who = actor) => inTenant(who, (tx) => cardTypePage(tx, who.municipality.id, id))
const edit = (cardTypeId: string, version: number, over: Partial<AddCardType>) =>
  inTenant(actor, (tx) => editCardType(tx, actor, { cardTypeId, version, ...cardFields(over) }))
const choices = (who = actor, language?: 'fr') => inTenant(who, (tx) => cardTypeChoices(tx, language))
const titles = async (who = actor) => (await choices(who)).map(({ title }) => title)

const anItem = async (place = pelt) =>
  (await inTenant(place.coordinator, (tx) =>
    tx.inventoryItem.create({ data: { municipalityId: place.id, neighbourhoodId: place.neighbourhood.id, kind: 'service', name: 'Rechtenwinkel' }, select: { id: true } }))).id

describe('the first card', () => {
  it('is made with one click, for everybody, with a guide and in all languages', async () => {
    const begun = await inTenant(deerlijk.coordinator, (tx) => beginCardTypes(tx, deerlijk.coordinator))
    expect(begun).toMatchObject({ ok: true })
    const [card] = await choices(deerlijk.coordinator)
    expect(card).toMatchObject({ title: 'Samen bekijken wat helpt', targetGroup: 'everyone', domains: [], ladder: null, guide: [...startGuide] })
    expect((await choices(deerlijk.coordinator, 'fr'))[0]).toMatchObject({ id: card?.id, title: 'Chercher ensemble ce qui aide' })
    expect(await titles()).not.toContain('Samen bekijken wat helpt')
  })

  it('is not made once there is one', async () => {
    expect(await inTenant(deerlijk.coordinator, (tx) => beginCardTypes(tx, deerlijk.coordinator))).toMatchObject({ refusal: 'begunAlready' })
  })
})

describe('a kind of card', () => {
  it('has a title of its own: the same one is refused at its field, capitals aside', async () => {
    await aKindOfCard(actor, { title: '100% Samen_leven' })
    const again = (title: string) => inTenant(actor, (tx) => addCardType(tx, actor, cardFields({ title })))
    expect(await again('100% samen_LEVEN')).toMatchObject({ refusal: 'sameTitle', field: 'title' })
    expect(await again('100X SamenXleven')).toMatchObject({ ok: true })
  })

  it('may have the title of one in another municipality', async () => {
    await aKindOfCard(actor, { title: 'Dezelfde titel' })
    await aKindOfCard(deerlijk.coordinator, { title: 'Dezelfde titel' })
    expect((await titles()).filter((title) => title === 'Dezelfde titel')).toHaveLength(1)
  })

  it('keeps what hangs on it: texts, what it points at, and who receives it', async () => {
    const item = await anItem()
    const id = await aKindOfCard(actor, {
      title: 'Met alles eraan', domains: ['work', 'incomeAndRights'], targetGroup: 'seniors', ladder: [2, 5, 10, 20], guide: 'Hoe gaat het?\n\n En thuis? ',
      inventory: [item], contacts: [membershipOf(pelt.contactPerson)], texts: [{ language: 'tr', title: 'Birlikte', offer: 'Biri gelir.' }],
    })
    expect(await page(id)).toMatchObject({
      domains: ['work', 'incomeAndRights'], targetGroup: 'seniors', ladder: [2, 5, 10, 20], guide: ['Hoe gaat het?', 'En thuis?'],
      inventory: [{ id: item, name: 'Rechtenwinkel' }], contacts: [{ neighbourhood: null, face: { firstName: 'Jef' } }], texts: [{ language: 'tr' }],
    })
  })

  it('is edited from the version one saw, and shows what stands there now', async () => {
    const id = await aKindOfCard(actor, { title: 'Wordt aangepast', texts: [{ language: 'fr', title: 'Vieux', offer: 'Ancien.' }] })
    expect(await edit(id, 1, { title: 'Aangepast', contacts: [membershipOf(pelt.coordinator)] })).toMatchObject({ ok: true })
    expect(await edit(id, 1, { title: 'Te laat' })).toMatchObject({
      stale: { version: 2, theirs: { title: 'Aangepast', title_fr: '', contacts: [membershipOf(pelt.coordinator)], step1: '' } },
    })
  })

  it('keeps the age of a route that stays, and leaves finer routes alone', async () => {
    const id = await aKindOfCard(actor, { title: 'Met routes', contacts: [membershipOf(pelt.coordinator), membershipOf(pelt.contactPerson)] })
    await inTenant(actor, (tx) => tx.referralRoute.create({ data: { municipalityId: pelt.id, membershipId: membershipOf(pelt.contactPerson), cardTypeId: id, neighbourhoodId: pelt.neighbourhood.id } }))
    const routes = () => inTenant(actor, (tx) => tx.referralRoute.findMany({ where: { cardTypeId: id }, select: { id: true, membershipId: true, neighbourhoodId: true } }))
    const before = await routes()
    await edit(id, 1, { title: 'Met routes', contacts: [membershipOf(pelt.contactPerson)] })
    const after = await routes()
    expect(after).toHaveLength(2)
    expect(before).toEqual(expect.arrayContaining(after))
  })

  it('does not wait longer than the municipality, and says at which step', async () => {
    await inTenant(actor, (tx) => tx.contactPoint.create({ data: { municipalityId: pelt.id, ladder: [3, 8, 15, 30] } }))
    expect(await inTenant(actor, (tx) => addCardType(tx, actor, cardFields({ title: 'Te traag', ladder: [3, 9, 15, 30] })))).toMatchObject({ refusal: 'slackerThanOurs', field: 'step2', values: { most: 8 } })
    expect(await inTenant(actor, (tx) => addCardType(tx, actor, cardFields({ title: 'Vlug', ladder: [1, 8, 15, 30] })))).toMatchObject({ ok: true })
  })

  it('leaves a trace without a word of what it says', async () => {
    const id = await aKindOfCard(actor, { title: 'Geheim woord' })
    const { rows } = await behindTheScenes.query<{ kind: string; detail: unknown }>('select kind, detail from audit_event where subject_id = $1', [id])
    expect(rows).toEqual([{ kind: 'cards.added', detail: { contacts: 0, languages: 1 } }])
  })
})

describe('the list', () => {
  it('is in the order one gave it, and nobody moves past its ends', async () => {
    const start = await titles()
    const ids = (await choices()).map(({ id }) => id)
    const move = (id: string | undefined, direction: 'up' | 'down') => inTenant(actor, (tx) => moveCardType(tx, actor, { cardTypeId: id ?? '', direction }))
    await move(ids[1], 'up')
    expect(await titles()).toEqual([start[1], start[0], ...start.slice(2)])
    await move(ids[1], 'up')
    expect((await titles())[0]).toBe(start[1])
    await move(ids[1], 'down')
    expect(await titles()).toEqual(start)
  })

  it('leaves out what was put away; it comes back at the end', async () => {
    const id = await aKindOfCard(actor, { title: 'Gaat en komt' })
    await aKindOfCard(actor, { title: 'Staat erna' })
    await inTenant(actor, (tx) => archiveCardType(tx, actor, id, now))
    expect(await titles()).not.toContain('Gaat en komt')
    expect((await inTenant(actor, cardTypeList)).archived.map((one) => one.id)).toContain(id)
    expect(await inTenant(actor, (tx) => cardTypeEditPage(tx, pelt.id, id))).toBeNull()
    expect(await inTenant(actor, (tx) => addCardType(tx, actor, cardFields({ title: 'gaat en KOMT' })))).toMatchObject({ refusal: 'sameTitleArchived' })
    await inTenant(actor, (tx) => restoreCardType(tx, actor, id))
    expect((await titles()).at(-1)).toBe('Gaat en komt')
  })
})

describe('what is of another municipality', () => {
  it('is not found, whatever one tries', async () => {
    const id = await aKindOfCard(deerlijk.coordinator, { title: 'Van de buren' })
    expect(await page(id)).toBeNull()
    expect(await page('geen-id')).toBeNull()
    await expect(edit(id, 1, { title: 'X' })).rejects.toThrow('Not found here')
    await expect(inTenant(actor, (tx) => moveCardType(tx, actor, { cardTypeId: id, direction: 'up' }))).rejects.toThrow('Not found here')
    await expect(inTenant(actor, (tx) => archiveCardType(tx, actor, id, now))).rejects.toThrow('Not found here')
    await expect(inTenant(actor, (tx) => restoreCardType(tx, actor, id))).rejects.toThrow('Not found here')
  })

  it.each([
    ['a contact person', async () => ({ contacts: [membershipOf(deerlijk.contactPerson)] })],
    ['a field worker, who holds no cards,', async () => ({ contacts: [membershipOf(pelt.fieldWorker)] })],
    ['an item of the inventory', async () => ({ inventory: [await anItem(deerlijk)] })],
  ])('%s hangs on no card', async (_, over) => {
    const fields = cardFields({ title: 'Met iets van elders', ...(await over()) })
    await expect(inTenant(actor, (tx) => addCardType(tx, actor, fields))).rejects.toThrow('Not found here')
    expect(await titles()).not.toContain('Met iets van elders')
  })
})
