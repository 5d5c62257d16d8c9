import { describe, expect, test } from 'vitest'
import { figuresFor } from '#lib/figures/queries/figures-for.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { commandImport, figuresOf, publishedFile, publishedFolder } from '#tests/factories/figures.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()

/** Every published file with figures: how many for Pelt and for Deerlijk, of which hidden by the publisher; and its year where it tells none. */
const files: [path: string, pelt: [taken: number, hidden: number] | null, deerlijk: [taken: number, hidden: number] | null, period?: string][] = [
  ['bevolking/bevolking_per_gemeente.csv', [9, 0], [9, 0], '2020'],
  ['bevolking/initN_municip_2020_pilotarrondissementen.csv', [10, 0], [10, 0]],
  ['bevolking/Leeftijdgegevens_per_StatS_pilot.csv', [99, 0], [48, 0], '2021'],
  ['bevolking/huishoudens_municipalities.csv', [62, 0], [62, 0]],
  ['bevolking/betaalbaar-arr_municipalities.csv', [20, 0], [20, 0]],
  ['inkomen/Inkomengegevens_per_StatS_pilot.csv', [66, 0], [32, 0], '2021'],
  ['inkomen/Aangiften_deelgemeente_pilot.csv', [1260, 334], [315, 30]],
  ['inkomen/TF_PSNL_INC_TAX_MUNTY_pilot.txt', [504, 0], [252, 0]],
  ['inkomen/income_statsec_2019-2023_halle_pepingen.json', null, null],
  ['indicatoren/Upload_landgebruik_open_ruimte_2013_2016_pilot.csv', [528, 0], [256, 0]],
  ['indicatoren/NAT_groen_buurt_VITO.xlsx', [16, 0], [8, 0]],
  ['indicatoren/v2707_zorgboerderijen.xlsx', [24, 0], [14, 0]],
  ['indicatoren/v3122_nbb_20_21.xlsx', [48, 0], [36, 0]],
  ['indicatoren/hittekwetsbaarheid_2026_halle_pepingen.json', null, null],
  ['wonen/gebouwenpark_PELT.json', [138, 0], null],
  ['wonen/gebouwenpark_DEERLIJK.json', null, [138, 0]],
]
const places = [pelt, deerlijk]

describe.skipIf(!publishedFolder)('the published files', () => {
  test.each(files)('%s goes in for who it is about, and a second time changes nothing', async (path, ...expected) => {
    const period = expected[2]
    for (const [index, place] of places.entries()) {
      const counts = expected[index] as [number, number] | null
      const first = await commandImport(place, publishedFile(path), { period })
      if (counts === null) {
        expect(first).toMatchObject({ ok: false, why: { key: 'figures-reading.problem.nothingForMunicipality' } })
        continue
      }
      const [taken, hidden] = counts
      expect(first.ok ? first.counts : first.why).toMatchObject({ taken, hidden, refused: 0, gone: 0 })
      const stands = await figuresOf(place)
      const again = await commandImport(place, publishedFile(path), { period })
      expect(again.ok && again.counts).toMatchObject({ taken, unchanged: taken, added: 0, changed: 0 })
      expect(await figuresOf(place)).toEqual(stands)
    }
  })

  test.each([
    ['bevolking/bevolking_per_gemeente.csv', 'whichPeriod'],
    ['gebieden/zipcodes_num_fr.csv', 'whichArea'],
  ])('%s without an answer says what it needs', async (path, kind) => {
    const outcome = await commandImport(deerlijk, publishedFile(path), { dryRun: true })
    // The year was settled above for the same columns; another municipality has not.
    const open = outcome.ok ? [] : outcome.open.map((question) => question.kind)
    expect(open).toContain(kind)
  })

  test('give neighbourhoods the borders of their own generation', async () => {
    const named = async (generation: string, code: string) => {
      await behindTheScenes.query('delete from neighbourhood_area where municipality_id = $1', [pelt.id])
      await behindTheScenes.query(`insert into neighbourhood_area (municipality_id, neighbourhood_id, generation, level, code) values ($1, $2, $3, 'district', $4)`, [pelt.id, pelt.neighbourhood.id, generation, code])
    }
    await named('2024', '7204306')
    expect(await commandImport(pelt, publishedFile('grenzen/ggw72024_pilot_31370.geojson'))).toMatchObject({ ok: true, counts: { taken: 1, added: 1, refused: 0 } })
    expect(await commandImport(pelt, publishedFile('grenzen/ggw7_pilot_31370.geojson'))).toMatchObject({ ok: true, counts: { taken: 0 } })
    await named('2025', '72043W09')
    expect(await commandImport(pelt, publishedFile('grenzen/ggw7_pilot_31370.geojson'))).toMatchObject({ ok: true, counts: { taken: 1, changed: 1 } })
    const { rows } = await behindTheScenes.query<{ letters: number }>('select length(outline::text) as letters from neighbourhood where id = $1', [pelt.neighbourhood.id])
    expect(rows[0]!.letters).toBeLessThan(12_000)
  })
})

describe.skipIf(!publishedFolder)('the control figures', () => {
  const linked = async (districts: readonly string[]) => {
    await behindTheScenes.query('delete from neighbourhood_area where municipality_id = $1', [pelt.id])
    for (const code of districts) {
      await behindTheScenes.query(`insert into neighbourhood_area (municipality_id, neighbourhood_id, generation, level, code) values ($1, $2, '2024', 'district', $3)`, [pelt.id, pelt.neighbourhood.id, code])
    }
    return inTenant(pelt.coordinator, (tx) => figuresFor(tx, pelt.coordinator, pelt.neighbourhood.id))
  }
  const shownOf = async (districts: readonly string[], code: string) => (await linked(districts)).find((view) => view.code === code)

  test.each([
    [['7204307'], 1044],
    [['7204308'], 2124],
    [['7204301'], 949],
    [['7204301', '7204307', '7204308'], 949 + 1044 + 2124],
  ])('wijken %j of Pelt have %d people of 65 and older', async (districts, older) =>
    expect(await shownOf(districts, 'population65plus')).toMatchObject({ period: '2021', neighbourhood: { value: older }, municipality: { value: 7157 } }),
  )
  test('a share of older people is not added up, and says why', async () =>
    expect(await shownOf(['7204307'], 'populationShare65plus')).toMatchObject({ neighbourhood: { cannotBeSummed: 'notAdditive' } }))
  test('the inhabitants of 2020 stand beside those of Flanders', async () =>
    expect(await shownOf(['7204307'], 'population')).toMatchObject({ period: '2020', neighbourhood: null, municipality: { value: 33_076 }, flanders: { value: 6_629_143 } }))
  test('Neerpelt and Overpelt of 2013 together are Pelt', async () => {
    const [view] = (await linked([])).filter((one) => one.code === 'statbel.ms_tot_residents')
    expect(view?.trend.points.find((point) => point.period === '2013')?.value).toBe(31_530)
  })
  test('households are measured until 2023, and what is expected later does not change the trend', async () => {
    const view = await shownOf(['7204307'], 'households')
    expect(view).toMatchObject({ period: '2023', projection: false, trend: { change: { from: '2010', to: '2023' } } })
    expect(view?.trend.points.filter((point) => point.projection).map((point) => point.period)).toContain('2040')
  })
  test('net income of Pelt of 2019 is hidden, because that of a part is', async () => {
    const view = await shownOf([], 'netIncomeTotal')
    expect(view?.trend.points.find((point) => point.period === '2019')).toMatchObject({ value: null, special: 'hidden' })
  })
  test('inhabitants came onto the neighbourhood by themselves', async () => {
    await inTenant(pelt.coordinator, (tx) => tx.neighbourhood.updateMany({ data: { population: null, over65: null, populationYear: null } }))
    await linked(['7204308'])
    await commandImport(pelt, publishedFile('bevolking/Leeftijdgegevens_per_StatS_pilot.csv'), { period: '2021' })
    const { rows } = await behindTheScenes.query('select population, over65, population_year from neighbourhood where id = $1', [pelt.neighbourhood.id])
    expect(rows).toEqual([{ population: 9499, over65: 2124, population_year: 2021 }])
  })
})
