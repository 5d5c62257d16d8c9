import { expect, test } from 'vitest'
import { enterPhase } from '#lib/track/commands/enter-phase.ts'
import { leavePhase } from '#lib/track/commands/leave-phase.ts'
import { neighbourhoodList } from '#lib/places/queries/neighbourhood-list.ts'
import { municipalityTrack } from '#lib/track/queries/municipality-track.ts'
import { neighbourhoodTrack } from '#lib/track/queries/track.ts'
import { EnterPhaseInput } from '#lib/track/schema.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { closedRound, made } from '#tests/factories/assessment.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date('2026-11-23T09:00:00Z')

const enter = (town: CastMunicipality, phase: string, place: string | null = town.neighbourhood.id, on = '2026-11-01') => {
  const input = EnterPhaseInput.parse({ neighbourhood: place ?? '', phase, on, decidedBy: 'stuurgroep', note: '' })
  return inTenant(town.coordinator, (tx) => enterPhase(tx, town.coordinator, input, now))
}
const track = (town: CastMunicipality) => inTenant(town.coordinator, (tx) => neighbourhoodTrack(tx, town.neighbourhood.slug))

test('a place may be in several phases, step back, and leave; the roll-up follows', async () => {
  made(await enter(pelt, 'realisation', pelt.neighbourhood.id, '2026-05-01'))
  const step = made(await enter(pelt, 'exploration'))
  expect(step.place).toBe('het-dorp')
  expect((await track(pelt))?.steps.map(({ phase }) => phase)).toEqual(['exploration', 'realisation'])
  expect(await enter(pelt, 'exploration')).toMatchObject({ refusal: 'alreadyInPhase' })

  const leave = (version: number) => inTenant(pelt.coordinator, (tx) => leavePhase(tx, pelt.coordinator, { step: step.id, on: '2026-11-20', version }, now))
  expect(await leave(7)).toMatchObject({ stale: { version: 1 } })
  made(await leave(1))
  expect(await leave(2)).toMatchObject({ refusal: 'alreadyLeft' })
  const [place] = (await inTenant(pelt.coordinator, (tx) => municipalityTrack(tx, pelt.coordinator))).places
  expect(place).toMatchObject({ present: ['realisation'], past: ['exploration'], since: '2026-05-01', decidedBy: 'stuurgroep' })
  const { rows } = await behindTheScenes.query('select phases from neighbourhood_rollup where neighbourhood_id = $1', [pelt.neighbourhood.id])
  expect(rows).toEqual([{ phases: ['realisation'] }])
  const [listed] = await inTenant(pelt.coordinator, neighbourhoodList)
  expect(listed).toMatchObject({ phases: ['realisation'], past: ['exploration'] })
  const [elsewhere] = await inTenant(deerlijk.coordinator, neighbourhoodList)
  expect(elsewhere?.past).toEqual([])
})

test('two people recording the same phase at once make one step', async () => {
  const both = await Promise.all([enter(pelt, 'anchoring'), enter(pelt, 'anchoring')])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: 'alreadyInPhase' })
})

test('a step keeps what was counted on the day it was recorded', async () => {
  await closedRound(deerlijk, { 'detection-1': '1' })
  made(await enter(deerlijk, 'planning'))
  await closedRound(deerlijk, { 'detection-1': '2' })
  const page = await track(deerlijk)
  expect(page?.steps[0]?.evidence).toMatchObject({ roundsClosed: 1, figuresInterpreted: 0, group: 0 })
  expect(page?.counted).toMatchObject({ roundsClosed: 2 })
})

test('the municipality has a track of its own, apart from its neighbourhoods', async () => {
  made(await enter(deerlijk, 'anchoring', null))
  const page = await inTenant(deerlijk.coordinator, (tx) => municipalityTrack(tx, deerlijk.coordinator))
  expect(page.steps.map(({ phase }) => phase)).toEqual(['anchoring'])
  expect((await track(deerlijk))?.steps.map(({ phase }) => phase)).toEqual(['planning'])
})

test('a neighbourhood or step of another municipality is not found', async () => {
  await expect(enter(deerlijk, 'planning', pelt.neighbourhood.id)).rejects.toThrow('Not found here')
  const step = (await track(pelt))?.steps[0]
  const theirs = { step: step?.id ?? '', on: '2026-11-20', version: 1 }
  await expect(inTenant(deerlijk.coordinator, (tx) => leavePhase(tx, deerlijk.coordinator, theirs, now))).rejects.toThrow('Not found here')
})
