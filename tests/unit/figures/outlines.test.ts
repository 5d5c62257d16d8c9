import { describe, expect, it } from 'vitest'
import { toWgs84 } from '#lib/figures/reading/coordinates.ts'
import { openPublishedFile } from '#lib/figures/reading/open-file.ts'
import { bytesOf, fixture } from '#tests/unit/figures/fixture.ts'

const outlines = async (bytes: Uint8Array) => {
  const opened = await openPublishedFile(bytes, 'x.geojson')
  if (!opened.ok || opened.is !== 'outlines') throw new Error('no outlines')
  return opened
}

describe('outlines', () => {
  it('turns Belgian Lambert into degrees and keeps areas without a border', async () => {
    const { crs, outlines: found } = await outlines(fixture('outlines-lambert.geojson'))
    expect([crs, found.map((one) => [one.code, one.geometry?.type ?? null])]).toEqual([
      'EPSG:31370',
      [
        ['34009W01', 'Polygon'],
        ['34009WONB', null],
      ],
    ])
    const [lon = 0, lat = 0] =
      found[0]?.geometry?.type === 'Polygon' ? (found[0].geometry.coordinates[0]?.[0] ?? []) : []
    expect(lon).toBeCloseTo(3.37, 1)
    expect(lat).toBeCloseTo(50.84, 1)
  })
  it('refuses points, borders without a code and borders that come twice', async () =>
    expect((await outlines(fixture('outlines-lambert.geojson'))).refused.map((one) => [one.line, one.reason])).toEqual([
      [3, 'notAnOutline'],
      [4, 'noArea'],
      [5, 'outlineTwice'],
    ]))
  it('reads degrees without being told', async () =>
    expect((await outlines(fixture('outlines-wgs84.geojson'))).crs).toBe('WGS84'))
  it('agrees with the known centre of the two Belgian projections', () => {
    const [lon72, lat72] = toWgs84('EPSG:31370')([150_000, 170_000])
    const [lon08, lat08] = toWgs84('EPSG:3812')([650_000, 670_000])
    expect(Math.abs(lon72 - lon08)).toBeLessThan(0.001)
    expect(Math.abs(lat72 - lat08)).toBeLessThan(0.001)
  })
  it('does not guess a system it does not know', async () => {
    const text = JSON.stringify({
      type: 'FeatureCollection',
      crs: { properties: { name: 'EPSG:3857' } },
      features: [{ type: 'Feature', properties: { code: '1' }, geometry: null }],
    })
    expect(await openPublishedFile(bytesOf(text), 'x.geojson')).toMatchObject({
      ok: false,
      problem: { reason: 'unknownCoordinates' },
    })
  })
})
