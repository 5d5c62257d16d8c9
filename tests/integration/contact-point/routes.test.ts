import { expect, it } from 'vitest'
import { addRoute, removeRoute } from '#lib/contact-point/commands/routes.ts'
import { routesPage } from '#lib/contact-point/queries/routes.ts'
import type { RouteInput } from '#lib/contact-point/schema/routes.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'

const { pelt, deerlijk } = await twoMunicipalities()
const idOf = (actor: MemberActor) => actor.memberships[0]!.id
const anything = { cardTypeId: null, neighbourhoodId: null, targetGroup: null, domain: null } as const
const add = (who: CastMunicipality, route: Partial<RouteInput> = {}) =>
  inTenant(who.coordinator, (tx) => addRoute(tx, who.coordinator, { membershipId: idOf(who.contactPerson), ...anything, ...route }))
const page = (who: CastMunicipality) => inTenant(who.coordinator, (tx) => routesPage(tx, who.coordinator, '2026-11-25'))
const cardType = (who: CastMunicipality) =>
  inTenant(who.coordinator, (tx) => tx.cardType.create({ data: { municipalityId: who.id, title: 'Brede babbel', offer: 'Een gesprek', domains: [], targetGroup: 'everyone', ladder: [] }, select: { id: true } }))
const [card, theirCard] = [await cardType(pelt), await cardType(deerlijk)]

it('as long as there are no routes everything falls to the coordinator', async () => {
  const { routes, coverage } = await page(pelt)
  expect(routes).toEqual([])
  expect(coverage).toMatchObject([{ name: 'Het Dorp', receivers: [[{ name: 'Jef coordinator', falls: true, domains: [] }]] }])
})

it('a route covers what it names, here and not elsewhere, and stands there once', async () => {
  const route = { neighbourhoodId: pelt.neighbourhood.id, cardTypeId: card.id, targetGroup: 'everyone', domain: 'work' } as const
  expect(await add(pelt, route)).toMatchObject({ ok: true, value: { name: 'Jef contactPerson' } })
  expect(await add(pelt, route)).toMatchObject({ ok: false, refusal: 'sameRoute' })
  const { routes, coverage } = await page(pelt)
  expect(routes).toMatchObject([{ name: 'Jef contactPerson', card: 'Brede babbel', neighbourhood: 'Het Dorp', targetGroup: 'everyone', domain: 'work', idle: false }])
  expect(coverage[0]?.receivers[0]).toMatchObject([{ falls: true }, { name: 'Jef contactPerson', falls: false, domains: ['work'] }])
  expect((await page(deerlijk)).routes).toEqual([])
})

it('a route for everything leaves nothing to the coordinator', async () => {
  expect(await add(deerlijk)).toMatchObject({ ok: true })
  expect((await page(deerlijk)).coverage[0]?.receivers[0]).toMatchObject([{ name: 'Jef contactPerson', falls: false, domains: [] }])
})

it.each([
  ['somebody who holds no cards', { membershipId: idOf(pelt.volunteer) }],
  ['somebody of another municipality', { membershipId: idOf(deerlijk.contactPerson) }],
  ['a card of another municipality', { cardTypeId: theirCard.id }],
  ['a neighbourhood of another municipality', { neighbourhoodId: deerlijk.neighbourhood.id }],
])('a route does not go to %s', async (_name, route) => {
  await expect(add(pelt, route)).rejects.toThrow('Not found here')
})

it('a route says when nobody follows it any more, and is taken away by its own municipality', async () => {
  await inTenant(pelt.coordinator, (tx) => tx.cardType.updateMany({ where: { id: card.id }, data: { archivedAt: new Date() } }))
  const [route] = (await page(pelt)).routes
  expect(route).toMatchObject({ idle: true })
  await expect(inTenant(deerlijk.coordinator, (tx) => removeRoute(tx, deerlijk.coordinator, route!.id))).rejects.toThrow('Not found here')
  expect(await inTenant(pelt.coordinator, (tx) => removeRoute(tx, pelt.coordinator, route!.id))).toMatchObject({ ok: true })
  expect((await page(pelt)).routes).toEqual([])
})
