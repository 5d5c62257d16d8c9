import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KnownArea } from '#lib/figures/areas.ts'
import { openPublishedFile } from '#lib/figures/reading/open-file.ts'
import type { Outlines } from '#lib/figures/reading/outlines.ts'
import type { FigureRow } from '#lib/figures/rules.ts'
import { readAll } from '#tests/unit/figures/fixture.ts'
import { referenceAreas } from '#tests/unit/figures/reference-areas.ts'

/** The folder with the files as they were published; without it these tests are skipped and counted. */
export const folder = process.env['BAKEN_PUBLISHED_DATA']
export const bytes = (path: string): Uint8Array => readFileSync(join(folder ?? '', path))

export const outlinesOf = async (path: string): Promise<Outlines> => {
  const opened = await openPublishedFile(bytes(path), path)
  if (!opened.ok || opened.is !== 'outlines') throw new Error(path)
  return opened
}

/** The reference of the project has no sectors outside the pilots; two files are about Halle and Pepingen. */
const halleAndPepingen = (): KnownArea[] => {
  const collection = JSON.parse(new TextDecoder().decode(bytes('grenzen/sectors_2024_halle_pepingen.geojson'))) as {
    features: { properties: { sectorId: string; municipality: string } }[]
  }
  return collection.features.map(({ properties }): KnownArea => ({
    generation: '2024',
    level: 'sector',
    code: properties.sectorId,
    name: properties.sectorId,
    nisCode: properties.municipality === 'Halle' ? '23027' : '23064',
    partMunicipalityCode: null,
    districtCode: null,
    locatable: true,
  }))
}
export const areas = referenceAreas(folder ? halleAndPepingen() : [])
export const read = (path: string, options?: Parameters<typeof readAll>[3]) =>
  readAll(bytes(path), path, areas, options)
export const measured = (figures: readonly FigureRow[], indicatorCode: string, period?: string) =>
  new Map(
    figures
      .filter((one) => one.indicatorCode === indicatorCode && (period === undefined || one.period === period))
      .map((one) => [one.areaCode, one]),
  )
