import { describe, expect, test } from 'vitest'
import { confirmImport } from '#lib/figures/commands/prepare-import.ts'
import { importPreview } from '#lib/figures/queries/import-preview.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { anUpload, commandImport, csvFile, importDay, runJob, standing } from '#tests/factories/figures.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()

const collection = (shift = 0) =>
  csvFile('wijken.geojson', JSON.stringify({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { geoitem: '7204308', naam: 'Overpelt-Centrum' }, geometry: { type: 'Polygon', coordinates: [[[5.4 + shift, 51.2], [5.45, 51.2], [5.45, 51.23], [5.4, 51.23], [5.4 + shift, 51.2]]] } },
      { type: 'Feature', properties: { geoitem: '7204310', naam: 'Sint-Huibrechts-Lille' }, geometry: { type: 'Polygon', coordinates: [[[5.48, 51.2], [5.5, 51.2], [5.5, 51.23], [5.48, 51.23], [5.48, 51.2]]] } },
      { type: 'Feature', properties: { naam: 'zonder code' }, geometry: null },
    ],
  }))
const outlineOf = async (id: string) => (await behindTheScenes.query<{ outline: { type: string; coordinates: number[][][][] } | null; lon: number | null }>('select outline, lon from neighbourhood where id = $1', [id])).rows[0]

await behindTheScenes.query(`insert into neighbourhood_area (municipality_id, neighbourhood_id, generation, level, code) values ($1, $2, '2024', 'district', '7204308')`, [pelt.id, pelt.neighbourhood.id])

describe('borders', () => {
  test('are shown beforehand and then stand on the map, with a point for who had none', async () => {
    const id = await anUpload(pelt, collection())
    const preview = await importPreview(pelt.coordinator, id, importDay)
    expect(preview?.content).toMatchObject({ is: 'outlines', counts: { taken: 1, added: 1, refused: 1 }, matches: [{ change: 'added', place: { name: 'Het Dorp' } }] })
    expect((await outlineOf(pelt.neighbourhood.id))?.outline).toBeNull()

    await inTenant(pelt.coordinator, (tx) => confirmImport(tx, pelt.coordinator, id, importDay))
    await runJob(pelt, id)
    expect(await standing(pelt, id)).toMatchObject({ state: 'done', taken: 1, unchanged: 0, refused: 1 })
    const stands = await outlineOf(pelt.neighbourhood.id)
    expect(stands?.outline?.type).toBe('MultiPolygon')
    expect(stands?.lon).toBeCloseTo(5.425, 2)
  })

  test('that are the same change nothing; others replace them', async () => {
    expect(await commandImport(pelt, collection())).toMatchObject({ ok: true, counts: { taken: 1, unchanged: 1, changed: 0 } })
    expect(await commandImport(pelt, collection(0.01), { dryRun: true })).toMatchObject({ ok: true, counts: { changed: 1 } })
    expect(await commandImport(pelt, collection())).toMatchObject({ ok: true, counts: { unchanged: 1 } })
  })

  test('of another municipality touch none of ours', async () => {
    expect(await commandImport(deerlijk, collection())).toMatchObject({ ok: true, counts: { taken: 0 } })
    expect((await outlineOf(deerlijk.neighbourhood.id))?.outline).toBeNull()
  })
})
