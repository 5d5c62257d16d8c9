import { describe, expect, it } from 'vitest'
import { archiveNeighbourhood } from '#lib/places/commands/archive-neighbourhood.ts'
import { addNeighbourhood, editNeighbourhood } from '#lib/places/commands/neighbourhood.ts'
import { takeKnownAreas } from '#lib/places/commands/take-known-areas.ts'
import { knownAreas } from '#lib/places/queries/known-areas.ts'
import { neighbourhoodBySlug } from '#lib/places/queries/neighbourhood.ts'
import { neighbourhoodList } from '#lib/places/queries/neighbourhood-list.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, deerlijk } = await twoMunicipalities()
const plain = { kind: 'village' as const, population: null, populationYear: null, lon: null, lat: null }

describe('neighbourhoods', () => {
  it('are proposed from the published areas of the own municipality only', async () => {
    const layers = await inTenant(pelt.coordinator, (tx) => knownAreas(tx, pelt.coordinator))
    const names = layers.flatMap((layer) => layer.areas.map((area) => area.name))
    expect(names).toContain('Overpelt-Centrum')
    expect(names).not.toContain('Deerlijk')
    expect(layers[0]?.generation).toBe('2025')
  })

  it('are taken once, with their point and address', async () => {
    const areas = [{ generation: '2025', level: 'partMunicipality', code: '' }]
    const layers = await inTenant(pelt.coordinator, (tx) => knownAreas(tx, pelt.coordinator))
    const layer = layers.find((candidate) => candidate.level === 'partMunicipality' && candidate.generation === '2025')
    areas[0]!.code = layer!.areas[0]!.key.split('/')[2]!
    const first = await inTenant(pelt.coordinator, (tx) => takeKnownAreas(tx, pelt.coordinator, { areas }))
    const again = await inTenant(pelt.coordinator, (tx) => takeKnownAreas(tx, pelt.coordinator, { areas }))
    expect([first, again]).toEqual([{ ok: true, value: { made: 1 } }, { ok: true, value: { made: 0 } }])
    const list = await inTenant(pelt.coordinator, neighbourhoodList)
    expect(list.map((row) => row.name)).toContain(layer!.areas[0]!.name)
    expect(await inTenant(deerlijk.coordinator, neighbourhoodList)).toHaveLength(1)
  })

  it('cannot be made from another municipality’s areas', async () => {
    const theirs = await inTenant(deerlijk.coordinator, (tx) => knownAreas(tx, deerlijk.coordinator))
    const [generation, level, code] = theirs[0]!.areas[0]!.key.split('/') as [string, string, string]
    const outcome = await inTenant(pelt.coordinator, (tx) => takeKnownAreas(tx, pelt.coordinator, { areas: [{ generation, level, code }] }))
    expect(outcome).toMatchObject({ ok: false, refusal: 'unknownArea' })
  })

  it('keep an address of their own when the name stands already', async () => {
    const outcome = await inTenant(pelt.coordinator, (tx) => addNeighbourhood(tx, pelt.coordinator, { name: 'Het Dorp', ...plain, areas: [] }))
    expect(outcome).toMatchObject({ ok: true, value: { slug: 'het-dorp-2' } })
  })

  it('show both versions when somebody else changed one meanwhile', async () => {
    const edit = { neighbourhoodId: pelt.neighbourhood.id, ...plain }
    const first = await inTenant(pelt.coordinator, (tx) => editNeighbourhood(tx, pelt.coordinator, { ...edit, version: 1, name: 'Het Oude Dorp' }))
    const second = await inTenant(pelt.coordinator, (tx) => editNeighbourhood(tx, pelt.coordinator, { ...edit, version: 1, name: 'Het Nieuwe Dorp' }))
    expect(first.ok).toBe(true)
    expect(second).toMatchObject({ ok: false, stale: { version: 2, theirs: { name: 'Het Oude Dorp' } } })
  })

  it('of another municipality are not found', async () => {
    const edit = { neighbourhoodId: deerlijk.neighbourhood.id, version: 1, name: 'Ons Dorp', ...plain }
    await expect(inTenant(pelt.coordinator, (tx) => editNeighbourhood(tx, pelt.coordinator, edit))).rejects.toThrow('Not found here')
    await expect(inTenant(pelt.coordinator, (tx) => archiveNeighbourhood(tx, pelt.coordinator, edit, new Date()))).rejects.toThrow('Not found here')
    expect(await inTenant(deerlijk.coordinator, (tx) => neighbourhoodBySlug(tx, 'het-dorp'))).toMatchObject({ name: 'Het Dorp', version: 1 })
  })
})
