import { describe, expect, test } from 'vitest'
import { figuresFor } from '#lib/figures/queries/figures-for.ts'
import { importPreview } from '#lib/figures/queries/import-preview.ts'
import { columnsStep, importHead, importPage, refusedRows } from '#lib/figures/queries/import-steps.ts'
import { reread, settle, stopImport, confirmImport } from '#lib/figures/commands/prepare-import.ts'
import { SettleInput } from '#lib/figures/schema.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aConfirmedImport, anImport, anUpload, columnsTyped, commandImport, csvFile, figuresFile, figuresOf, importDay, runJob, standing } from '#tests/factories/figures.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const coordinator = pelt.coordinator
const dogs = (rows: string, name = 'honden.csv') => csvFile(name, `nis;jaar;aantal_honden\n${rows}\n`)
const eventsOf = async (id: string) =>
  (await behindTheScenes.query<{ kind: string }>('select kind from audit_event where subject_id = $1 order by seq', [id])).rows.map((row) => row.kind)

describe('a file goes in', () => {
  test('with exactly the figures of the own municipality, its province and the region', async () => {
    const file = dogs('72043;2024;120\n72037;2024;40\n70000;2024;9000\n30000;2024;8000\n02000;2024;60000\n72025;2013;70\n72029;2013;80', 'meerdere niveaus.csv')
    const head = await anImport(pelt, file)
    expect(head).toMatchObject({ state: 'done', taken: 5, unchanged: 0, changed: 0, refused: 0, hidden: 0, gone: 0, failure: null })
    const kept = (await figuresOf(pelt)).filter((figure) => figure.figureImportId === head.id)
    expect(kept.map((figure) => `${figure.areaLevel} ${figure.areaCode} ${figure.period}`).sort()).toEqual([
      'municipality 72025 2013', 'municipality 72029 2013', 'municipality 72043 2024', 'province 70000 2024', 'region 02000 2024',
    ])
    expect(await figuresOf(deerlijk)).toEqual([])
  })

  test('and its file is thrown away once the figures stand', async () => {
    const head = await anImport(pelt, dogs('72043;2020;100', 'weg.csv'))
    const { rows } = await behindTheScenes.query('select bytes is null as gone from figure_import where id = $1', [head.id])
    expect(rows).toEqual([{ gone: true }])
  })

  test('leaving who did what, step by step', async () => {
    const head = await anImport(pelt, dogs('72043;2019;90', 'stappen.csv'))
    expect(await eventsOf(head.id)).toEqual(['figures.uploaded', 'figures.settled', 'figures.importConfirmed', 'figures.imported'])
  })

  test('and the same file again changes nothing', async () => {
    const file = csvFile('katten.csv', 'nis;jaar;aantal_katten\n72043;2022;11,5\n72043;2023;NA\n')
    await anImport(pelt, file, { 'use.2': 'adds' })
    const before = await figuresOf(pelt)
    expect(await anImport(pelt, file, { 'use.2': 'adds' })).toMatchObject({ taken: 2, unchanged: 2, changed: 0 })
    expect(await figuresOf(pelt)).toEqual(before)
    expect(await commandImport(pelt, file)).toMatchObject({ ok: true, counts: { taken: 2, unchanged: 2, added: 0, changed: 0 } })
    expect(await figuresOf(pelt)).toEqual(before)
  })

  test('and a newer edition tells beforehand what it changes, and leaves what it no longer gives', async () => {
    await anImport(pelt, csvFile('bomen.csv', 'nis;jaar;aantal_bomen\n72043;2024;100\n72025;2013;5\n72029;2013;6\n'), { 'use.2': 'adds' })
    const newer = csvFile('bomen.csv', 'nis;jaar;aantal_bomen\n72043;2024;101\n72025;2013;5\n')
    const id = await anUpload(pelt, newer)
    await inTenant(coordinator, async (tx) => settle(tx, coordinator, SettleInput.parse(await columnsTyped(pelt, id))))
    const preview = await importPreview(coordinator, id, importDay)
    expect(preview?.content).toMatchObject({
      counts: { taken: 2, added: 0, changed: 1, unchanged: 1, gone: 1 },
      changed: [{ before: { value: 100 }, figure: { value: 101, area: 'Pelt', period: '2024' } }],
      gone: [{ area: 'Overpelt', value: 6 }],
    })
    await inTenant(coordinator, (tx) => confirmImport(tx, coordinator, id, importDay))
    await runJob(pelt, id)
    expect(await standing(pelt, id)).toMatchObject({ state: 'done', changed: 1, unchanged: 1, gone: 1 })
    const trees = (await figuresOf(pelt)).filter((figure) => figure.indicator.code.endsWith('aantal_bomen'))
    expect(trees.map((figure) => Number(figure.value)).sort((a, b) => a - b)).toEqual([5, 6, 101])
  })
})

describe('what a person settles', () => {
  test('is filled in again for the next file with the same columns', async () => {
    await anImport(pelt, csvFile('x 2022.csv', 'nis;jaar;v9999_abc\n72043;2022;7\n'), { 'name.2': 'Buurtwinkels', 'unit.2': 'count', 'use.2': 'adds' })
    const id = await anUpload(pelt, csvFile('y 2023.csv', 'nis;jaar;v9999_abc\n72043;2023;8\n'))
    const step = await columnsStep(coordinator, id, importDay)
    expect(step?.open?.understood).toMatchObject({ remembered: true, mapping: { values: [{ name: 'Buurtwinkels', unit: 'count', additive: true }] } })
  })

  test('names the indicator, and the same indicator keeps that name in another layout', async () => {
    const head = await anImport(pelt, csvFile('winkels.csv', 'nis;jaar;v8888_winkels\n72043;2022;7\n'), { 'name.2': 'Winkels om de hoek', 'use.2': 'adds', theme: 'surroundings' })
    expect(head.state).toBe('done')
    const other = await anUpload(pelt, csvFile('anders.csv', 'geoitem;period;geolevel;v8888_winkels\n72043;2023;gemeente;9\n'))
    expect(await columnsTyped(pelt, other)).toMatchObject({ 'name.3': 'Winkels om de hoek', 'use.3': 'adds' })
    const { rows } = await behindTheScenes.query('select name, theme, unit from indicator where municipality_id = $1 and code = $2', [pelt.id, 'v8888_winkels'])
    expect(rows).toEqual([{ name: 'Winkels om de hoek', theme: 'surroundings', unit: 'unknown' }])
  })

  test('can make a column the inhabitants, and a neighbourhood without numbers gets them', async () => {
    await behindTheScenes.query(
      `insert into neighbourhood_area (municipality_id, neighbourhood_id, generation, level, code) values ($1, $2, '2024', 'district', '7204308') on conflict do nothing`,
      [pelt.id, pelt.neighbourhood.id],
    )
    const sectors = (await behindTheScenes.query<{ code: string }>(`select code from area where generation = '2024' and level = 'sector' and district_code = '7204308'`)).rows
    const file = csvFile('telling.csv', `statsec;jaar;personen;ouderen\n${sectors.map(({ code }) => `${code};2024;100;20`).join('\n')}\n`)
    await anImport(pelt, file, { generation: '2024', 'use.2': 'population', 'use.3': 'over65' })
    const { rows } = await behindTheScenes.query('select population, over65, population_year from neighbourhood where id = $1', [pelt.neighbourhood.id])
    expect(rows).toEqual([{ population: sectors.length * 100, over65: sectors.length * 20, population_year: 2024 }])
  })

  test('about reading starts the columns anew, and a wrong sheet or separator can be told', async () => {
    const id = await anUpload(pelt, figuresFile('unclear-decimals.csv'))
    const before = await columnsTyped(pelt, id)
    expect(await inTenant(coordinator, (tx) => settle(tx, coordinator, SettleInput.parse({ ...before, 'use.2': 'stands' })))).toMatchObject({ refusal: 'tellDecimal' })
    await inTenant(coordinator, (tx) => reread(tx, coordinator, { figureImportId: id, sheet: null, encoding: null, separator: null, decimal: ',', header: null }))
    const typed = SettleInput.parse({ ...(await columnsTyped(pelt, id)), 'use.2': 'stands' })
    expect((await inTenant(coordinator, (tx) => settle(tx, coordinator, typed))).ok).toBe(true)
  })

  test('that makes no sense is refused at its field, and nothing moves', async () => {
    const id = await anUpload(pelt, csvFile('twee.csv', 'nis;jaar;a_aantal;b_aantal\n72043;2024;1;2\n'))
    const typed = SettleInput.parse({ ...(await columnsTyped(pelt, id)), 'use.2': 'population', 'use.3': 'population' })
    expect(await inTenant(coordinator, (tx) => settle(tx, coordinator, typed))).toMatchObject({ ok: false, refusal: 'sameFigureTwice', field: 'use.3' })
    expect((await standing(pelt, id)).state).toBe('uploaded')
  })
})

describe('a row that cannot be taken', () => {
  test('is listed with its line, value and reason, and the others go in', async () => {
    const head = await anImport(deerlijk, figuresFile('incijfers-upload.csv'), { 'use.4': 'adds' })
    expect(head.state).toBe('done')
    const rows = await inTenant(deerlijk.coordinator, (tx) => refusedRows(tx, head.id))
    expect(rows.length).toBe(head.refused)
    expect(rows.map(({ line, value, reason }) => [line, value, reason])).toContainEqual([12, '34009A', 'areaTwice'])
    expect(rows.every((row) => row.line > 1 && row.reason !== '')).toBe(true)
    const page = await inTenant(deerlijk.coordinator, (tx) => importPage(tx, head.id, importDay))
    expect(page?.refusals).toHaveLength(Math.min(50, rows.length))
  })

  test('keeps no null character, which no database holds', async () => {
    const head = await anImport(pelt, csvFile('nul.csv', `nis;jaar;aantal_nul\n${Array.from({ length: 1500 }, (_, row) => `72037;2024;${row}`).join('\n')}\n72043;2024;a\0b\n`))
    expect(head).toMatchObject({ state: 'done', refused: 1 })
  })
})

describe('hidden values', () => {
  test('stay hidden in every sum they belong to', async () => {
    await behindTheScenes.query(
      `insert into neighbourhood_area (municipality_id, neighbourhood_id, generation, level, code) values ($1, $2, '2024', 'partMunicipality', '34009A') on conflict do nothing`,
      [deerlijk.id, deerlijk.neighbourhood.id],
    )
    const sectors = (await behindTheScenes.query<{ code: string }>(`select code from area where generation = '2024' and level = 'sector' and part_municipality_code = '34009A' order by code`)).rows
    const rows = sectors.map(({ code }, index) => `2024;statsec2024;${code};${index === 0 ? '-99997' : '10'};${index === 0 ? '-99996' : '10'}`)
    const file = csvFile('swing.csv', `period;geolevel;geoitem;v1111_verborgen_aantal;v1112_leeg_aantal\n${rows.join('\n')}\n`)
    const head = await anImport(deerlijk, file)
    expect(head).toMatchObject({ state: 'done', hidden: 1, taken: sectors.length * 2 })
    const views = await inTenant(deerlijk.coordinator, (tx) => figuresFor(tx, deerlijk.coordinator, deerlijk.neighbourhood.id))
    const of = (code: string) => views.find((view) => view.code === code)?.neighbourhood
    expect(of('v1111_verborgen_aantal')).toEqual({ special: 'hidden' })
    expect(of('v1112_leeg_aantal')).toEqual({ value: (sectors.length - 1) * 10 })
  })
})

describe('another municipality', () => {
  test('finds neither the import, its preview, its rows nor its figures', async () => {
    const id = await anUpload(pelt, dogs('72043;2018;1', 'van ons.csv'))
    const them = deerlijk.coordinator
    await inTenant(them, async (tx) => {
      expect(await importHead(tx, id, importDay)).toBeNull()
      expect(await importPage(tx, id, importDay)).toBeNull()
      expect(await refusedRows(tx, id)).toEqual([])
    })
    expect(await columnsStep(them, id, importDay)).toBeNull()
    expect(await importPreview(them, id, importDay)).toBeNull()
    const input = SettleInput.parse(await columnsTyped(pelt, id))
    await expect(inTenant(them, (tx) => settle(tx, them, input))).rejects.toThrow(NotFoundHere)
    await expect(inTenant(them, (tx) => confirmImport(tx, them, id, importDay))).rejects.toThrow(NotFoundHere)
    await expect(inTenant(them, (tx) => stopImport(tx, them, id, importDay))).rejects.toThrow(NotFoundHere)
    await runJob(deerlijk, id)
    expect((await standing(pelt, id)).state).toBe('uploaded')
  })

  test('hears that a file is about other places', async () => {
    const id = await aConfirmedImport(deerlijk, dogs('72043;2024;5', 'elders.csv'))
    await runJob(deerlijk, id)
    expect(await standing(deerlijk, id)).toMatchObject({ state: 'failed', failure: { key: 'figures-reading.problem.nothingForMunicipality', values: { rows: 1 } } })
  })
})
