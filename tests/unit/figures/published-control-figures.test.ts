import { geoArea } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { sumOverAreas, sumToLargerAreas } from '#lib/figures/area-sums.ts'
import { toWgs84 } from '#lib/figures/reading/coordinates.ts'
import { share, sumFigures, type IndicatorNature } from '#lib/figures/rules.ts'
import { sumStatistics } from '#lib/figures/statistics-overlap.ts'
import { tableOf } from '#tests/unit/figures/fixture.ts'
import { areas, bytes, folder, measured, outlinesOf, read } from '#tests/unit/figures/published.ts'

describe.skipIf(!folder)('control figures', () => {
  const additive = { additive: true }
  const census = async () => (await read('bevolking/Leeftijdgegevens_per_StatS_pilot.csv', { period: '2021' })).figures
  const nature = (codes: string[], isAdditive = true) =>
    new Map(codes.map((code): [string, IndicatorNature] => [code, { code, additive: isAdditive }]))

  it.each([
    ['7204307', 1044, 3253, 32.1],
    ['7204308', 2124, 9499, 22.4],
    ['7204301', 949, 5353, 17.7],
  ])('wijk %s of Pelt: %d of %d are 65 or older', async (district, old, all, percent) => {
    const figures = await census()
    const sectors = areas.within('72043', '2024', 'sector').filter((area) => area.districtCode === district)
    const [olds, younger] = [
      sumOverAreas(sectors, measured(figures, 'population65plus'), additive),
      sumOverAreas(sectors, measured(figures, 'populationUnder65'), additive),
    ]
    expect([olds, younger]).toEqual([
      { is: 'number', value: old },
      { is: 'number', value: all - old },
    ])
    const part = share(olds, { is: 'number', value: all })
    expect(part.is === 'number' && Math.round(part.value * 10) / 10).toBe(percent)
  })
  it.each([
    ['72043', 7157, 33_374],
    ['72037', 3312, 14_337],
    ['36012', 2471, 11_445],
    ['34009', 2472, 12_182],
  ])('municipality %s: %d of %d', async (nis, old, all) => {
    const { rows } = sumToLargerAreas(
      await census(),
      { from: { level: 'sector', generation: '2024' }, to: 'municipality' },
      areas,
      nature(['population65plus', 'populationUnder65']),
    )
    const [olds, younger] = ['population65plus', 'populationUnder65'].map(
      (code) => measured(rows, code).get(nis)?.value,
    )
    expect([olds, (olds ?? 0) + (younger ?? 0)]).toEqual([old, all])
  })
  it('the share of 65-plus of a sector is not added to that of a wijk', async () => {
    const { rows, refused } = sumToLargerAreas(
      (await census()).filter((one) => one.indicatorCode === 'populationShare65plus'),
      { from: { level: 'sector', generation: '2024' }, to: 'district' },
      areas,
      nature(['populationShare65plus'], false),
    )
    expect(
      rows.every(
        (one) =>
          areas.within('72043', '2024', 'sector').filter((area) => area.districtCode === one.areaCode).length <= 1,
      ),
    ).toBe(true)
    expect(refused.length).toBeGreaterThan(0)
  })
  it('population of 2020 by municipality, and the same by age', async () => {
    const whole = measured(
      (await read('bevolking/bevolking_per_gemeente.csv', { period: '2020' })).figures,
      'population',
    )
    const { figures } = await read('bevolking/initN_municip_2020_pilotarrondissementen.csv')
    expect(['72043', '72037', '34009', '36012'].map((nis) => whole.get(nis)?.value)).toEqual([
      33_076, 14_299, 12_078, 11_442,
    ])
    const ages = figures.filter((one) => one.areaCode === '72043' && one.indicatorCode.startsWith('populationAge'))
    expect(sumFigures(ages, additive)).toEqual({ is: 'number', value: 33_076 })
  })
  it('households of 2025 are a projection', async () => {
    const found = measured((await read('bevolking/huishoudens_municipalities.csv')).figures, 'households', '2025')
    expect(
      ['72043', '72037', '34009', '36012'].map((nis) => [found.get(nis)?.value, found.get(nis)?.projection]),
    ).toEqual([
      [14_870, true],
      [6140, true],
      [5358, true],
      [4861, true],
    ])
  })
  it('Neerpelt and Overpelt of 2013 together are Pelt', async () => {
    const { figures } = await read('inkomen/TF_PSNL_INC_TAX_MUNTY_pilot.txt')
    const { rows } = sumToLargerAreas(
      figures,
      { from: { level: 'municipality', generation: '2018' }, to: 'municipality' },
      areas,
      nature(['statbel.ms_tot_residents', 'netIncomeTotal']),
    )
    expect(measured(rows, 'statbel.ms_tot_residents', '2013').get('72043')?.value).toBe(31_530)
    expect(measured(rows, 'netIncomeTotal', '2013').get('72043')?.value).toBe(523_032_096.61)
  })
  it.each([
    ['72043', 'hidden'],
    ['72037', 'hidden'],
    ['36012', 'hidden'],
    ['34009', 244_367_742],
  ])('net income of 2019 of %s: %s', async (nis, expected) => {
    const { figures } = await read('inkomen/Aangiften_deelgemeente_pilot.csv')
    const { rows } = sumToLargerAreas(
      figures,
      { from: { level: 'partMunicipality', generation: '2024' }, to: 'municipality' },
      areas,
      nature(['netIncomeTotal']),
    )
    const total = measured(rows, 'netIncomeTotal', '2019').get(nis)
    expect(total?.value ?? total?.special).toBe(expected)
  })
  it('the building stock adds up over periods of construction, and refuses its own subtotals', async () => {
    const { figures } = await read('wonen/gebouwenpark_PELT.json')
    const statistic = (number: string) => ({
      number,
      ...(figures.find(
        (one) => one.indicatorCode === (number === 'T1' ? 'housesTerraced' : `buildingStock.${number}.R1`),
      ) ?? { value: null, special: 'missing' as const }),
    })
    const all = ['T3.1', 'T3.2', 'T3.3', 'T3.4', 'T3.5', 'T3.6', 'T3.7', 'T3.9'].map(statistic)
    expect(sumStatistics(all, additive)).toEqual({ is: 'number', value: statistic('T1').value })
    expect(sumStatistics([...all, statistic('T3.7.1')], additive)).toEqual({ is: 'refused', reason: 'overlap' })
  })
  it.each([
    ['72043', 83.8],
    ['72037', 43.7],
    ['36012', 35.4],
    ['34009', 17],
  ])('the wijken of %s cover %d square kilometres', async (nis, expected) => {
    const { outlines } = await outlinesOf('grenzen/ggw7_pilot_31370.geojson')
    // d3 takes a ring that runs the other way round for the rest of the globe
    const area = (geometry: NonNullable<(typeof outlines)[number]['geometry']>) =>
      Math.min(geoArea(geometry), 4 * Math.PI - geoArea(geometry)) * 6371 ** 2
    const total = outlines
      .filter((one) => areas.find('2025', 'district', one.code)?.nisCode === nis)
      .reduce((sum, one) => sum + (one.geometry ? area(one.geometry) : 0), 0)
    expect(Math.abs(total - expected) / expected).toBeLessThan(0.01)
  })
  it('the centres of sectors fall in Belgium after reprojection', async () => {
    const table = await tableOf(bytes('grenzen/centroids_sites_pilot_3812.csv'), 'centroids_sites_pilot_3812.csv')
    const points = table.sample.map((row) => toWgs84('EPSG:3812')([Number(row.cells[2]), Number(row.cells[3])]))
    expect(points).toHaveLength(82)
    expect(points.every(([lon, lat]) => lon > 3 && lon < 5.6 && lat > 50.7 && lat < 51.35)).toBe(true)
  })
})
