import { describe, expect, it } from 'vitest'
import { archiveNeighbourhood, restoreNeighbourhood } from '#lib/places/commands/archive-neighbourhood.ts'
import { manageNeighbourhoodsPage } from '#lib/places/queries/manage-page.ts'
import { neighbourhoodBySlug } from '#lib/places/queries/neighbourhood.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { closedRound, closes, agrees, made, now, roundIn, toTheTable } from '#tests/factories/assessment.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { aCard } from '#tests/factories/referral.ts'
import { aWorry, changeMembership } from '#tests/factories/signals.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const archive = (place: CastMunicipality, neighbourhoodId = place.neighbourhood.id, actor: MemberActor = place.coordinator) =>
  inTenant(actor, (tx) => archiveNeighbourhood(tx, actor, { neighbourhoodId }, now))
const restore = (place: CastMunicipality, neighbourhoodId = place.neighbourhood.id) =>
  inTenant(place.coordinator, (tx) => restoreNeighbourhood(tx, place.coordinator, { neighbourhoodId }))
const rollUp = async ({ id }: CastMunicipality) =>
  (await behindTheScenes.query<{ neighbourhoods: number; phases: unknown; frameworks: unknown }>('select neighbourhoods, phases, frameworks from municipality_rollup where municipality_id = $1', [id])).rows[0]
const finishCards = ({ coordinator }: CastMunicipality) =>
  inTenant(coordinator, (tx) => tx.referral.updateMany({ data: { state: 'closed', outcome: 'helped', dueOn: null, closedAt: now } }))
const finishCalls = ({ coordinator }: CastMunicipality) =>
  inTenant(coordinator, (tx) => tx.callback.updateMany({ data: { state: 'closed', outcome: 'withdrawn', dueOn: null, closedAt: now } }))

describe('a neighbourhood is put away', () => {
  it('not while a card, a call or a round is open there, and says how many', async () => {
    const round = await roundIn(pelt)
    expect(await archive(pelt)).toMatchObject({ refusal: 'roundsOpen', values: { count: 1 } })
    made(await toTheTable(pelt, round))
    made(await agrees(pelt, round, '2'))
    made(await closes(pelt, round))
    await aCard(pelt)
    await aCard(pelt)
    expect(await archive(pelt)).toMatchObject({ refusal: 'cardsOpen', values: { count: 2 } })
    await finishCards(pelt)
    await aWorry(pelt)
    expect(await archive(pelt)).toMatchObject({ refusal: 'callbacksOpen', values: { count: 1 } })
    // Whoever may see no person is told as much.
    await changeMembership(pelt, pelt.coordinator, { withoutPersons: true })
    expect(await archive(pelt, pelt.neighbourhood.id, { ...pelt.coordinator, standings: ['coordinator'] })).toMatchObject({ refusal: 'callbacksOpen' })
    await changeMembership(pelt, pelt.coordinator, { withoutPersons: false })
    await finishCalls(pelt)
    made(await archive(pelt))
    made(await restore(pelt))
  })

  it('with what was assessed there and its phases, for the coach as well, and brought back with all of it', async () => {
    await closedRound(deerlijk, { 'detection-1': '2' })
    await inTenant(deerlijk.coordinator, (tx) => tx.phaseStep.createMany({
      data: [{ municipalityId: deerlijk.id, neighbourhoodId: deerlijk.neighbourhood.id, phaseId: 'exploration', enteredOn: now, decidedBy: 'stuurgroep', evidence: {}, recordedById: deerlijk.coordinator.userId }],
    }))
    const before = await rollUp(deerlijk)
    expect(before).toMatchObject({ neighbourhoods: 1, phases: { exploration: 1 }, frameworks: { blocksAndActions: { assessed: true } } })
    made(await archive(deerlijk))
    expect(await rollUp(deerlijk)).toEqual({ neighbourhoods: 0, phases: {}, frameworks: {} })
    const page = () => inTenant(deerlijk.coordinator, (tx) => manageNeighbourhoodsPage(tx, deerlijk.coordinator))
    expect(await page()).toMatchObject({ neighbourhoods: [], archived: [{ id: deerlijk.neighbourhood.id, name: 'Het Dorp' }] })
    await expect(archive(deerlijk)).rejects.toThrow('Not found here')
    await expect(restore(pelt, deerlijk.neighbourhood.id)).rejects.toThrow('Not found here')

    expect(made(await restore(deerlijk))).toEqual({ name: 'Het Dorp', slug: 'het-dorp' })
    expect(await rollUp(deerlijk)).toEqual(before)
    expect(await page()).toMatchObject({ neighbourhoods: [{ id: deerlijk.neighbourhood.id }], archived: [] })
    expect(await inTenant(deerlijk.coordinator, (tx) => neighbourhoodBySlug(tx, 'het-dorp'))).not.toBeNull()
    await expect(restore(deerlijk)).rejects.toThrow('Not found here')
  })
})
