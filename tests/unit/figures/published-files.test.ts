import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareEditions } from '#lib/figures/editions.ts'
import { problemOf, readAll } from '#tests/unit/figures/fixture.ts'
import { areas, bytes, folder, outlinesOf, read } from '#tests/unit/figures/published.ts'

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
  [
    'bevolking/bevolking_per_gemeente.csv',
    { taken: 918, period: '2020', skipped: { outsideFlanders: 309, levelNotUsed: 23 }, generations: ['2024', '2025'] },
  ],
  ['bevolking/initN_municip_2020_pilotarrondissementen.csv', { taken: 320, generations: ['2025'] }],
  ['bevolking/Leeftijdgegevens_per_StatS_pilot.csv', { taken: 252, period: '2021', generations: ['2024'] }],
  ['bevolking/huishoudens_municipalities.csv', { taken: 18_566, projections: 10_166, generations: ['2024', '2025'] }],
  [
    'bevolking/betaalbaar-arr_municipalities.csv',
    { taken: 5460, projections: 3276, missing: 13, skipped: { outsideFlanders: 279 }, generations: ['2025'] },
  ],
  ['inkomen/Inkomengegevens_per_StatS_pilot.csv', { taken: 164, period: '2021', missing: 11, generations: ['2024'] }],
  ['inkomen/Aangiften_deelgemeente_pilot.csv', { taken: 3465, hidden: 1384, generations: ['2024'] }],
  ['inkomen/TF_PSNL_INC_TAX_MUNTY_pilot.txt', { taken: 1260, generations: ['2018', '2025'] }],
  [
    'inkomen/income_statsec_2019-2023_halle_pepingen.json',
    { taken: 1960, hidden: 60, missing: 30, generations: ['2024'] },
  ],
  ['indicatoren/Upload_landgebruik_open_ruimte_2013_2016_pilot.csv', { taken: 1312, generations: ['2024'] }],
  ['indicatoren/NAT_groen_buurt_VITO.xlsx', { taken: 2464, sheet: 'upload', generations: ['2018', '2024', '2025'] }],
  [
    'indicatoren/NAT_groen_buurt_VITO.xlsx',
    { taken: 8624, sheet: 'Groen in de buurt', generations: ['2018', '2024', '2025'] },
  ],
  [
    'indicatoren/v2707_zorgboerderijen.xlsx',
    { taken: 4280, skipped: { outsideFlanders: 133 }, generations: ['2018', '2024', '2025'] },
  ],
  [
    'indicatoren/v3122_nbb_20_21.xlsx',
    { taken: 3768, missing: 4, skipped: { outsideFlanders: 96 }, generations: ['2018', '2024', '2025'] },
  ],
  ['indicatoren/hittekwetsbaarheid_2026_halle_pepingen.json', { taken: 1176, missing: 41, generations: ['2024'] }],
  ...['PELT', 'HAMONT-ACHEL', 'MOORSLEDE', 'DEERLIJK'].map((name): [string, Counts] => [
    `wonen/gebouwenpark_${name}.json`,
    { taken: 138, missing: 13, generations: ['2025'] },
  ]),
]

const withoutFigures: [string, string][] = [
  ['indicatoren/gsm.csv', 'catalogueOnly'],
  ['indicatoren/swing_connector_onderwerpen_20200911.csv', 'catalogueOnly'],
  ['indicatoren/swing_connector_overzicht_20190624.csv', 'catalogueOnly'],
  ['indicatoren/01 vb beschrijvende info.xlsx', 'catalogueOnly'],
  ['indicatoren/hittekwetsbaarheid_2026_methodology.json', 'catalogueOnly'],
  ['voorzieningen/Geocoded_hospitals.csv', 'placesList'],
  ['voorzieningen/irail_facilities.csv', 'placesList'],
  ['voorzieningen/irail_stations.csv', 'placesList'],
  ['voorzieningen/ocmw_verenigingen.csv', 'placesList'],
  ['grenzen/centroids_sites_pilot_3812.csv', 'coordinatesOnly'],
  ['gebieden/zipcode-belgium.csv', 'coordinatesOnly'],
  ['gebieden/fusies-2025.csv', 'noFigures'],
  ['gebieden/namen_gebiedsniveaus.csv', 'noFigures'],
  ...[
    'TU_COM_REFNIS.txt',
    'deelgemeenten.csv',
    'deelgemeenten_belgie_limburg_west-vlaanderen.csv',
    'elz.csv',
    'gemeente.csv',
    'gemeente2024_gemeente.csv',
    'gemeente_elz.csv',
    'gemeente_nis_prov.csv',
    'gemeente_provincie.csv',
    'ggw72024_pilot.csv',
    'ggw7_pilot.csv',
    'provincie.csv',
    'statsec2024_als_basis_pilot.csv',
    'statsec_als_basis_pilot.csv',
  ].map((name): [string, string] => [`gebieden/${name}`, 'areaListOnly']),
]

const borders: [string, string, number][] = [
  ['grenzen/gemeente.geojson', 'WGS84', 304],
  ['grenzen/deelgemeente_pilot.geojson', 'WGS84', 8],
  ['grenzen/ggw7_pilot_31370.geojson', 'EPSG:31370', 27],
  ['grenzen/ggw72024_pilot_31370.geojson', 'EPSG:31370', 27],
  ['grenzen/sectors_2024_halle_pepingen.geojson', 'WGS84', 56],
]

describe.skipIf(!folder)('published files', () => {
  it.each(files)('%s goes in, with every figure and gap counted', async (path, expected) => {
    const { tally, figures } = await read(path, {
      ...(expected.period ? { period: expected.period } : {}),
      ...(expected.sheet ? { choice: { sheet: expected.sheet } } : {}),
    })
    expect({
      taken: tally.taken,
      special: tally.special,
      projections: tally.projections,
      refused: tally.refused,
      skipped: tally.skipped,
    }).toEqual({
      taken: expected.taken,
      refused: expected.refused ?? 0,
      projections: expected.projections ?? 0,
      special: { hidden: expected.hidden ?? 0, missing: expected.missing ?? 0, empty: 0, notApplicable: 0 },
      skipped: { elsewhere: 0, outsideFlanders: 0, levelNotUsed: 0, cannotBeLocated: 0, ...expected.skipped },
    })
    expect([...new Set(figures.map((one) => one.areaGeneration))].sort()).toEqual(expected.generations)
    const again = compareEditions(figures, figures)
    expect([again.unchanged.length, again.changed.length]).toEqual([figures.length, 0])
  })
  it.each(withoutFigures)('%s is refused as %s', async (path, reason) =>
    expect(await problemOf(bytes(path), path)).toBe(reason),
  )
  it.each(borders)('%s gives outlines in %s: %d', async (path, crs, count) => {
    const { outlines, crs: found, refused } = await outlinesOf(path)
    expect([found, outlines.length, refused.length]).toEqual([crs, count, 0])
  })
  it('leaves no file of these folders untried', () => {
    const tried = new Set([
      ...files.map(([path]) => path),
      ...withoutFigures.map(([path]) => path),
      ...borders.map(([path]) => path),
      'gebieden/zipcodes_num_fr.csv',
    ])
    const all = ['bevolking', 'inkomen', 'indicatoren', 'wonen', 'grenzen', 'voorzieningen', 'gebieden'].flatMap(
      (one) => readdirSync(join(folder ?? '', one)).map((name) => `${one}/${name}`),
    )
    expect(all.filter((path) => !tried.has(path))).toEqual([])
  })
  it('postal codes without column names wait for a person to say what stands where', async () =>
    expect(
      await readAll(bytes('gebieden/zipcodes_num_fr.csv'), 'zipcodes_num_fr.csv', areas).catch((error: unknown) =>
        String(error),
      ),
    ).toContain('unansweredQuestions'))
})
