import { describe, expect, it } from 'vitest'
import { compareEditions } from '#lib/figures/editions.ts'
import { surveyAreas } from '#lib/figures/reading/survey.ts'
import { readFigures } from '#lib/figures/reading/read-figures.ts'
import { bytesOf, fixture, readAll, tableOf, today } from '#tests/unit/figures/fixture.ts'
import { referenceAreas } from '#tests/unit/figures/reference-areas.ts'

const areas = referenceAreas()
const read = (name: string, options?: Parameters<typeof readAll>[3]) => readAll(fixture(name), name, areas, options)
const short = (figures: Awaited<ReturnType<typeof read>>['figures']) =>
  figures.map((one) => [
    one.indicatorCode,
    one.areaGeneration,
    one.areaLevel,
    one.areaCode,
    one.period,
    one.value ?? one.special,
  ])

describe('taking figures out', () => {
  it('keeps hidden, empty, not applicable and missing apart from each other and from zero', async () => {
    const { figures, tally } = await read('incijfers-upload.csv')
    const values = Object.fromEntries(
      figures
        .filter((one) => one.areaLevel === 'partMunicipality')
        .map((one) => [`${one.areaCode} ${one.indicatorCode}`, one.value ?? one.special]),
    )
    expect(values).toEqual({
      '34009A openSpace': 1200,
      '34009A v9999_vreemd': 4,
      '36012A openSpace': 'hidden',
      '36012A v9999_vreemd': 0,
      '36012B openSpace': 800,
      '36012B v9999_vreemd': 'empty',
      '36012ONBE openSpace': 'empty',
      '36012ONBE v9999_vreemd': 'notApplicable',
      '72037A openSpace': 'missing',
      '72037A v9999_vreemd': 12,
      '72037B v9999_vreemd': 3,
    })
    expect(tally.special).toEqual({ hidden: 1, empty: 2, notApplicable: 1, missing: 1 })
  })
  it('refuses with line, column, value and reason', async () => {
    const { refused, tally } = await read('incijfers-upload.csv')
    expect(refused.map((one) => [one.line, one.column, one.value, one.reason])).toEqual([
      [7, 'v1591_opp_or_totaal', 'abc', 'notANumber'],
      [8, 'geoitem', '99999X', 'unknownArea'],
      [11, 'period', '20xx', 'notAPeriod'],
      [12, null, '34009A', 'areaTwice'],
      [13, 'geoitem', 'dorp', 'unknownLevel'],
    ])
    expect(tally.skipped.levelNotUsed).toBe(1)
  })
  it('keeps a figure of before a merger with its old code', async () =>
    expect((await read('incijfers-upload.csv')).figures.find((one) => one.areaCode === '72025')).toMatchObject({
      areaGeneration: '2018',
      areaLevel: 'municipality',
      value: 40,
    }))
  it('reads a spreadsheet with region, province and codes that lost their zero', async () => {
    const { figures, tally } = await read('incijfers-upload.xlsx')
    expect(short(figures)).toEqual([
      ['v2707_lb_lbexploi_zorg_ander', '2025', 'municipality', '72043', '2021', 4],
      ['v2707_lb_lbexploi_zorg_ander', '2025', 'region', '02000', '2021', 900],
      ['v2707_lb_lbexploi_zorg_ander', '2018', 'municipality', '72025', '2018', 'hidden'],
      ['v2707_lb_lbexploi_zorg_ander', '2018', 'municipality', '72029', '2018', 'missing'],
    ])
    expect(tally.skipped.outsideFlanders).toBe(1)
  })
  it('takes NA as missing', async () =>
    expect(short((await read('made-in-r.csv', { period: '2021' })).figures).map((one) => one.at(-1))).toEqual([
      30100,
      25000,
      'missing',
      'missing',
      'missing',
      31250.5,
    ]))
  it('takes null as hidden only where the publisher says it was not published', async () => {
    const { figures } = await read('income.json')
    expect(
      figures
        .filter((one) => one.indicatorCode === 'netIncomeMedian')
        .map((one) => [one.period, one.areaCode, one.value ?? one.special]),
    ).toEqual([
      ['2022', '34009A001', 25500],
      ['2022', '34009A072', 'hidden'],
      ['2023', '34009A001', 'missing'],
      ['2023', '34009A072', 'hidden'],
    ])
  })
  it('splits the building stock in an indicator per statistic and type, so that nothing overlaps', async () => {
    const { figures, indicators } = await read('building-stock.json')
    expect(figures.map((one) => [one.indicatorCode, one.value ?? one.special])).toEqual([
      ['housesTerraced', 100],
      ['buildingStock.T1.R4', 60],
      ['buildingStock.T3.7.R1', 70],
      ['buildingStock.T3.7.R4', 40],
      ['buildingStock.T3.7.1.R1', 30],
      ['buildingStock.T3.7.1.R4', 25],
      ['buildingStock.T3.7.2.R1', 40],
      ['buildingStock.T3.7.2.R4', 'missing'],
    ])
    expect(indicators[2]?.name).toBe('Gebouwen van na 1981: Huizen in gesloten bebouwing')
  })
  it('adds up a count that Statbel splits by sex, nationality, marital status and age, unless a person wants it split', async () => {
    const whole = await read('population-structure.txt')
    expect(short(whole.figures)).toEqual([
      ['population', '2025', 'municipality', '72043', '2024', 936],
      ['population', '2025', 'municipality', '72037', '2024', 936],
    ])
    expect(whole.questions.map((question) => [question.kind, question.options])).toEqual([
      ['whichCategories', ['CD_SEX', 'CD_NATLTY', 'CD_CIV_STS', 'CD_AGE']],
    ])
    const bySex = await read('population-structure.txt', {
      mend: (mapping) => ({ ...mapping, categories: [{ code: 2, name: null }] }),
    })
    expect(bySex.figures.map((one) => [one.indicatorCode, one.areaCode, one.value]).slice(0, 2)).toEqual([
      ['population.F', '72043', 468],
      ['population.M', '72043', 468],
    ])
  })
  it('never adds a median that is split by something', async () => {
    const { refused, figures } = await read('population-structure.txt', {
      mend: (mapping) => ({ ...mapping, values: mapping.values.map((value) => ({ ...value, additive: false })) }),
    })
    expect([figures.length, new Set(refused.map((one) => one.reason))]).toEqual([2, new Set(['notAdditive'])])
  })
  it('finds municipalities by name, over a line break, and names the one it does not know', async () => {
    const { figures, refused } = await read('windows-1252.csv')
    expect(figures.filter((one) => one.areaCode === '72037').map((one) => one.value)).toEqual([8.25, 311])
    expect(figures.find((one) => one.areaCode === '72043' && one.indicatorCode.includes('cafes'))?.value).toBe(1204)
    expect(refused.map((one) => [one.line, one.reason])).toEqual([
      [6, 'otherDecimal'],
      [7, 'unknownName'],
    ])
  })
  it('reads a file without column names once a person has said what stands where', async () => {
    const { figures } = await read('without-header.csv', {
      mend: (mapping) => ({
        ...mapping,
        area: { by: 'code', column: 0 },
        period: { from: 'column', column: 1 },
        values: [
          {
            column: 3,
            code: 'population',
            name: 'Inwoners',
            unit: 'persons',
            additive: true,
            period: null,
            projection: false,
          },
        ],
      }),
    })
    expect(figures.map((one) => [one.areaCode, one.period, one.value])).toEqual([
      ['72043', '2021', 33374],
      ['72037', '2021', 14337],
      ['36012', '2021', 11445],
    ])
  })
  it('refuses a sector of another generation than the rest of the file', async () => {
    const { refused, figures } = await read('two-generations.csv')
    expect([...new Set(figures.map((one) => one.areaGeneration))]).toEqual(['2025'])
    expect(refused.map((one) => [one.line, one.reason, one.values])).toEqual([
      [5, 'otherGeneration', { code: '72029A03-', found: '2024', expected: '2025' }],
    ])
  })
  it('refuses rows with too many or too few cells instead of shifting them', async () =>
    expect((await read('ragged.csv')).refused.map((one) => [one.line, one.reason])).toEqual([
      [3, 'cellCount'],
      [4, 'cellCount'],
    ]))
  it('takes only what concerns one municipality when asked', async () => {
    const { figures, tally, refused } = await read('incijfers-upload.csv', { municipality: '36012' })
    expect([...new Set(figures.map((one) => one.areaCode))]).toEqual(['36012A', '36012B', '36012ONBE'])
    expect([tally.skipped.elsewhere, refused.map((one) => one.reason)]).toEqual([7, ['unknownLevel']])
  })
  it('marks what the publisher forecasts', async () => {
    const { figures } = await readAll(
      bytesOf('y,nis,n,name,p,gr\n2023,72043,14700,Pelt,70000,0\n2025,72043,14870,Pelt,70000,1.2\n'),
      'x.csv',
      areas,
    )
    expect(figures.map((one) => one.projection)).toEqual([false, false, true, true])
  })
  it('changes nothing when the same file is read again', async () => {
    const [one, other] = [await read('incijfers-upload.csv'), await read('incijfers-upload.csv')]
    const { unchanged, changed, added, gone } = compareEditions(one.figures, other.figures)
    expect([unchanged.length, changed.length, added.length, gone.length]).toEqual([one.figures.length, 0, 0, 0])
  })
})

describe('before anything is taken', () => {
  it('says that a file is about other places', async () => {
    const { table, mapping } = await read('made-in-r.csv', { period: '2021' })
    expect(await readFigures(table, mapping, areas, { municipality: '72043', today })).toEqual({
      ok: false,
      problem: { reason: 'nothingForMunicipality', values: { rows: 3 } },
    })
  })
  it('does not start with an open question', async () => {
    const { table, mapping } = await read('made-in-r.csv', { period: '2021' })
    expect(await readFigures(table, { ...mapping, period: null }, areas, { municipality: null, today })).toMatchObject({
      ok: false,
      problem: { reason: 'unansweredQuestions' },
    })
  })
  it('sees that a mapping belongs to other columns', async () => {
    const { mapping } = await read('incijfers-upload.csv')
    const table = await tableOf(fixture('made-in-r.csv'), 'x.csv')
    expect(await readFigures(table, mapping, areas, { municipality: null, today })).toMatchObject({
      ok: false,
      problem: { reason: 'otherColumns' },
    })
  })
  it('asks which division when sector codes fit two, and where a forecast starts', async () => {
    const table = await tableOf(bytesOf('statsec,jaar,aantal\n72029A000,2024,5\n72029A000,2031,6\n'), 'x.csv')
    const { mapping } = await readAll(bytesOf('statsec,jaar,aantal\n72029A000,2024,5\n'), 'x.csv', areas)
    const survey = await surveyAreas(table, mapping, areas, today)
    expect(survey.questions.map((question) => [question.kind, question.options])).toEqual([
      ['whichGeneration', ['2024', '2025']],
      ['whereDoesTheForecastStart', ['2024', '2031']],
    ])
  })
})
