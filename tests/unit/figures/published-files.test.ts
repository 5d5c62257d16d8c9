import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { geoArea } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { sumOverAreas, sumToLargerAreas } from '#lib/figures/area-sums.ts'
import type { KnownArea } from '#lib/figures/areas.ts'
import { compareEditions } from '#lib/figures/editions.ts'
import { openPublishedFile } from '#lib/figures/reading/open-file.ts'
import { toWgs84 } from '#lib/figures/reading/coordinates.ts'
import type { Outlines } from '#lib/figures/reading/outlines.ts'
import type { Table } from '#lib/figures/reading/table.ts'
import type { FigureRow, IndicatorNature } from '#lib/figures/rules.ts'
import { share, sumFigures } from '#lib/figures/rules.ts'
import { sumStatistics } from '#lib/figures/statistics-overlap.ts'
import { problemOf, readAll, tableOf } from './fixture.ts'
import { referenceAreas } from './reference-areas.ts'

/** The folder with the files as they were published; without it these tests are skipped and counted. */
const folder = process.env['BAKEN_PUBLISHED_DATA']
const bytes = (path: string): Uint8Array => readFileSync(join(folder ?? '', path))

const outlinesOf = async (path: string): Promise<Outlines> => {
  const opened = await openPublishedFile(bytes(path), path)
  if (!opened.ok || opened.is !== 'outlines') throw new Error(path)
  return opened
}

/** The reference of the project has no sectors outside the pilots; two files are about Halle and Pepingen. */
const halleAndPepingen = (): KnownArea[] => {
  const collection = JSON.parse(new TextDecoder().decode(bytes('grenzen/sectors_2024_halle_pepingen.geojson'))) as { features: { properties: { sectorId: string; municipality: string } }[] }
  return collection.features.map(({ properties }): KnownArea => ({
    generation: '2024', level: 'sector', code: properties.sectorId, name: properties.sectorId, nisCode: properties.municipality === 'Halle' ? '23027' : '23064',
    partMunicipalityCode: null, districtCode: null, locatable: true,
  }))
}
const areas = referenceAreas(folder ? halleAndPepingen() : [])
const read = (path: string, options?: Parameters<typeof readAll>[3]) => readAll(bytes(path), path, areas, options)
const measured = (figures: readonly FigureRow[], indicatorCode: string, period?: string) =>
  new Map(figures.filter((one) => one.indicatorCode === indicatorCode && (period === undefined || one.period === period)).map((one) => [one.areaCode, one]))

interface Counts {
  taken: number
  hidden?: number
  missing?: number
  projections?: number
  refused?: number
  skipped?: Record<string, number>
  generations: string[]
  period?: string
  sheet?: string
}

const files: [string, Counts][] = [
  ['bevolking/bevolking_per_gemeente.csv', { taken: 918, period: '2020', skipped: { outsideFlanders: 309, levelNotUsed: 23 }, generations: ['2024', '2025'] }],
  ['bevolking/initN_municip_2020_pilotarrondissementen.csv', { taken: 320, generations: ['2025'] }],
  ['bevolking/Leeftijdgegevens_per_StatS_pilot.csv', { taken: 252, period: '2021', generations: ['2024'] }],
  ['bevolking/huishoudens_municipalities.csv', { taken: 18_566, projections: 10_166, generations: ['2024', '2025'] }],
  ['bevolking/betaalbaar-arr_municipalities.csv', { taken: 5460, projections: 3276, missing: 13, skipped: { outsideFlanders: 279 }, generations: ['2025'] }],
  ['inkomen/Inkomengegevens_per_StatS_pilot.csv', { taken: 164, period: '2021', missing: 11, generations: ['2024'] }],
  ['inkomen/Aangiften_deelgemeente_pilot.csv', { taken: 3465, hidden: 1384, generations: ['2024'] }],
  ['inkomen/TF_PSNL_INC_TAX_MUNTY_pilot.txt', { taken: 1260, generations: ['2018', '2025'] }],
  ['inkomen/income_statsec_2019-2023_halle_pepingen.json', { taken: 1960, hidden: 60, missing: 30, generations: ['2024'] }],
  ['indicatoren/Upload_landgebruik_open_ruimte_2013_2016_pilot.csv', { taken: 1312, generations: ['2024'] }],
  ['indicatoren/NAT_groen_buurt_VITO.xlsx', { taken: 2464, sheet: 'upload', generations: ['2018', '2024', '2025'] }],
  ['indicatoren/NAT_groen_buurt_VITO.xlsx', { taken: 8624, sheet: 'Groen in de buurt', generations: ['2018', '2024', '2025'] }],
  ['indicatoren/v2707_zorgboerderijen.xlsx', { taken: 4280, skipped: { outsideFlanders: 133 }, generations: ['2018', '2024', '2025'] }],
  ['indicatoren/v3122_nbb_20_21.xlsx', { taken: 3768, missing: 4, skipped: { outsideFlanders: 96 }, generations: ['2018', '2024', '2025'] }],
  ['indicatoren/hittekwetsbaarheid_2026_halle_pepingen.json', { taken: 1176, missing: 41, generations: ['2024'] }],
  ...['PELT', 'HAMONT-ACHEL', 'MOORSLEDE', 'DEERLIJK'].map((name): [string, Counts] => [`wonen/gebouwenpark_${name}.json`, { taken: 138, missing: 13, generations: ['2025'] }]),
]

const withoutFigures: [string, string][] = [
  ['indicatoren/gsm.csv', 'catalogueOnly'], ['indicatoren/swing_connector_onderwerpen_20200911.csv', 'catalogueOnly'], ['indicatoren/swing_connector_overzicht_20190624.csv', 'catalogueOnly'],
  ['indicatoren/01 vb beschrijvende info.xlsx', 'catalogueOnly'], ['indicatoren/hittekwetsbaarheid_2026_methodology.json', 'catalogueOnly'],
  ['voorzieningen/Geocoded_hospitals.csv', 'placesList'], ['voorzieningen/irail_facilities.csv', 'placesList'], ['voorzieningen/irail_stations.csv', 'placesList'], ['voorzieningen/ocmw_verenigingen.csv', 'placesList'],
  ['grenzen/centroids_sites_pilot_3812.csv', 'coordinatesOnly'], ['gebieden/zipcode-belgium.csv', 'coordinatesOnly'],
  ['gebieden/fusies-2025.csv', 'noFigures'], ['gebieden/namen_gebiedsniveaus.csv', 'noFigures'],
  ...['TU_COM_REFNIS.txt', 'deelgemeenten.csv', 'deelgemeenten_belgie_limburg_west-vlaanderen.csv', 'elz.csv', 'gemeente.csv', 'gemeente2024_gemeente.csv', 'gemeente_elz.csv', 'gemeente_nis_prov.csv',
    'gemeente_provincie.csv', 'ggw72024_pilot.csv', 'ggw7_pilot.csv', 'provincie.csv', 'statsec2024_als_basis_pilot.csv', 'statsec_als_basis_pilot.csv'].map((name): [string, string] => [`gebieden/${name}`, 'areaListOnly']),
]

const borders: [string, string, number][] = [
  ['grenzen/gemeente.geojson', 'WGS84', 304], ['grenzen/deelgemeente_pilot.geojson', 'WGS84', 8], ['grenzen/ggw7_pilot_31370.geojson', 'EPSG:31370', 27],
  ['grenzen/ggw72024_pilot_31370.geojson', 'EPSG:31370', 27], ['grenzen/sectors_2024_halle_pepingen.geojson', 'WGS84', 56],
]

describe.skipIf(!folder)('published files', () => {
  it.each(files)('%s goes in, with every figure and gap counted', async (path, expected) => {
    const { tally, figures } = await read(path, { ...(expected.period ? { period: expected.period } : {}), ...(expected.sheet ? { choice: { sheet: expected.sheet } } : {}) })
    expect({ taken: tally.taken, special: tally.special, projections: tally.projections, refused: tally.refused, skipped: tally.skipped }).toEqual({
      taken: expected.taken, refused: expected.refused ?? 0, projections: expected.projections ?? 0,
      special: { hidden: expected.hidden ?? 0, missing: expected.missing ?? 0, empty: 0, notApplicable: 0 },
      skipped: { elsewhere: 0, outsideFlanders: 0, levelNotUsed: 0, cannotBeLocated: 0, ...expected.skipped },
    })
    expect([...new Set(figures.map((one) => one.areaGeneration))].sort()).toEqual(expected.generations)
    const again = compareEditions(figures, figures)
    expect([again.unchanged.length, again.changed.length]).toEqual([figures.length, 0])
  })
  it.each(withoutFigures)('%s is refused as %s', async (path, reason) => expect(await problemOf(bytes(path), path)).toBe(reason))
  it.each(borders)('%s gives outlines in %s: %d', async (path, crs, count) => {
    const { outlines, crs: found, refused } = await outlinesOf(path)
    expect([found, outlines.length, refused.length]).toEqual([crs, count, 0])
  })
  it('leaves no file of these folders untried', () => {
    const tried = new Set([...files.map(([path]) => path), ...withoutFigures.map(([path]) => path), ...borders.map(([path]) => path), 'gebieden/zipcodes_num_fr.csv'])
    const all = ['bevolking', 'inkomen', 'indicatoren', 'wonen', 'grenzen', 'voorzieningen', 'gebieden'].flatMap((one) => readdirSync(join(folder ?? '', one)).map((name) => `${one}/${name}`))
    expect(all.filter((path) => !tried.has(path))).toEqual([])
  })
  it('postal codes without column names wait for a person to say what stands where', async () =>
    expect((await readAll(bytes('gebieden/zipcodes_num_fr.csv'), 'zipcodes_num_fr.csv', areas).catch((error: unknown) => String(error)))).toContain('unansweredQuestions'))
})

describe.skipIf(!folder)('control figures', () => {
  const additive = { additive: true }
  const census = async () => (await read('bevolking/Leeftijdgegevens_per_StatS_pilot.csv', { period: '2021' })).figures
  const nature = (codes: string[], isAdditive = true) => new Map(codes.map((code): [string, IndicatorNature] => [code, { code, additive: isAdditive }]))

  it.each([['7204307', 1044, 3253, 32.1], ['7204308', 2124, 9499, 22.4], ['7204301', 949, 5353, 17.7]])('wijk %s of Pelt: %d of %d are 65 or older', async (district, old, all, percent) => {
    const figures = await census()
    const sectors = areas.within('72043', '2024', 'sector').filter((area) => area.districtCode === district)
    const [olds, younger] = [sumOverAreas(sectors, measured(figures, 'population65plus'), additive), sumOverAreas(sectors, measured(figures, 'populationUnder65'), additive)]
    expect([olds, younger]).toEqual([{ is: 'number', value: old }, { is: 'number', value: all - old }])
    const part = share(olds, { is: 'number', value: all })
    expect(part.is === 'number' && Math.round(part.value * 10) / 10).toBe(percent)
  })
  it.each([['72043', 7157, 33_374], ['72037', 3312, 14_337], ['36012', 2471, 11_445], ['34009', 2472, 12_182]])('municipality %s: %d of %d', async (nis, old, all) => {
    const { rows } = sumToLargerAreas(await census(), { from: { level: 'sector', generation: '2024' }, to: 'municipality' }, areas, nature(['population65plus', 'populationUnder65']))
    const [olds, younger] = ['population65plus', 'populationUnder65'].map((code) => measured(rows, code).get(nis)?.value)
    expect([olds, (olds ?? 0) + (younger ?? 0)]).toEqual([old, all])
  })
  it('the share of 65-plus of a sector is not added to that of a wijk', async () => {
    const { rows, refused } = sumToLargerAreas(
      (await census()).filter((one) => one.indicatorCode === 'populationShare65plus'), { from: { level: 'sector', generation: '2024' }, to: 'district' }, areas, nature(['populationShare65plus'], false))
    expect(rows.every((one) => areas.within('72043', '2024', 'sector').filter((area) => area.districtCode === one.areaCode).length <= 1)).toBe(true)
    expect(refused.length).toBeGreaterThan(0)
  })
  it('population of 2020 by municipality, and the same by age', async () => {
    const whole = measured((await read('bevolking/bevolking_per_gemeente.csv', { period: '2020' })).figures, 'population')
    const { figures } = await read('bevolking/initN_municip_2020_pilotarrondissementen.csv')
    expect(['72043', '72037', '34009', '36012'].map((nis) => whole.get(nis)?.value)).toEqual([33_076, 14_299, 12_078, 11_442])
    const ages = figures.filter((one) => one.areaCode === '72043' && one.indicatorCode.startsWith('populationAge'))
    expect(sumFigures(ages, additive)).toEqual({ is: 'number', value: 33_076 })
  })
  it('households of 2025 are a projection', async () => {
    const found = measured((await read('bevolking/huishoudens_municipalities.csv')).figures, 'households', '2025')
    expect(['72043', '72037', '34009', '36012'].map((nis) => [found.get(nis)?.value, found.get(nis)?.projection])).toEqual([[14_870, true], [6140, true], [5358, true], [4861, true]])
  })
  it('Neerpelt and Overpelt of 2013 together are Pelt', async () => {
    const { figures } = await read('inkomen/TF_PSNL_INC_TAX_MUNTY_pilot.txt')
    const { rows } = sumToLargerAreas(figures, { from: { level: 'municipality', generation: '2018' }, to: 'municipality' }, areas, nature(['statbel.ms_tot_residents', 'netIncomeTotal']))
    expect(measured(rows, 'statbel.ms_tot_residents', '2013').get('72043')?.value).toBe(31_530)
    expect(measured(rows, 'netIncomeTotal', '2013').get('72043')?.value).toBe(523_032_096.61)
  })
  it.each([['72043', 'hidden'], ['72037', 'hidden'], ['36012', 'hidden'], ['34009', 244_367_742]])('net income of 2019 of %s: %s', async (nis, expected) => {
    const { figures } = await read('inkomen/Aangiften_deelgemeente_pilot.csv')
    const { rows } = sumToLargerAreas(figures, { from: { level: 'partMunicipality', generation: '2024' }, to: 'municipality' }, areas, nature(['netIncomeTotal']))
    const total = measured(rows, 'netIncomeTotal', '2019').get(nis)
    expect(total?.value ?? total?.special).toBe(expected)
  })
  it('the building stock adds up over periods of construction, and refuses its own subtotals', async () => {
    const { figures } = await read('wonen/gebouwenpark_PELT.json')
    const statistic = (number: string) => ({ number, ...(figures.find((one) => one.indicatorCode === (number === 'T1' ? 'housesTerraced' : `buildingStock.${number}.R1`)) ?? { value: null, special: 'missing' as const }) })
    const all = ['T3.1', 'T3.2', 'T3.3', 'T3.4', 'T3.5', 'T3.6', 'T3.7', 'T3.9'].map(statistic)
    expect(sumStatistics(all, additive)).toEqual({ is: 'number', value: statistic('T1').value })
    expect(sumStatistics([...all, statistic('T3.7.1')], additive)).toEqual({ is: 'refused', reason: 'overlap' })
  })
  it.each([['72043', 83.8], ['72037', 43.7], ['36012', 35.4], ['34009', 17]])('the wijken of %s cover %d square kilometres', async (nis, expected) => {
    const { outlines } = await outlinesOf('grenzen/ggw7_pilot_31370.geojson')
    // d3 takes a ring that runs the other way round for the rest of the globe
    const area = (geometry: NonNullable<(typeof outlines)[number]['geometry']>) => Math.min(geoArea(geometry), 4 * Math.PI - geoArea(geometry)) * 6371 ** 2
    const total = outlines.filter((one) => areas.find('2025', 'district', one.code)?.nisCode === nis).reduce((sum, one) => sum + (one.geometry ? area(one.geometry) : 0), 0)
    expect(Math.abs(total - expected) / expected).toBeLessThan(0.01)
  })
  it('the centres of sectors fall in Belgium after reprojection', async () => {
    const table: Table = await tableOf(bytes('grenzen/centroids_sites_pilot_3812.csv'), 'centroids_sites_pilot_3812.csv')
    const points = table.sample.map((row) => toWgs84('EPSG:3812')([Number(row.cells[2]), Number(row.cells[3])]))
    expect(points).toHaveLength(82)
    expect(points.every(([lon, lat]) => lon > 3 && lon < 5.6 && lat > 50.7 && lat < 51.35)).toBe(true)
  })
})
