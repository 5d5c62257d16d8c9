import { describe, expect, it } from 'vitest'
import { openPublishedFile } from '#lib/figures/reading/open-file.ts'
import { detectDecimal, readNumber } from '#lib/figures/reading/numbers.ts'
import { readPeriod } from '#lib/figures/reading/periods.ts'
import { bytesOf, fixture, problemOf, tableOf } from '#tests/unit/figures/fixture.ts'

describe('opening a file', () => {
  it('reads Statbel text with a byte order mark, bars and Windows line ends', async () => {
    const table = await tableOf(fixture('statbel-income.txt'), 'statbel-income.txt')
    expect([table.encoding, table.separator, table.headerLine, table.columns[0]]).toEqual([
      'utf-8-bom',
      '|',
      1,
      'CD_YEAR',
    ])
    expect(table.sample[2]?.cells[4]).toBe('Moorslede "dorp"')
  })
  it('reads Windows-1252 between semicolons with decimal commas, under an explanation', async () => {
    const table = await tableOf(fixture('windows-1252.csv'), 'windows-1252.csv')
    expect([table.encoding, table.separator, table.decimal, table.headerLine]).toEqual(['windows-1252', ';', ',', 2])
    expect(table.columns).toEqual(['Gemeente', 'Jaar', 'Aandeel één-oudergezinnen (%)', 'Aantal cafés'])
    expect(table.explanation[0]).toContain('eigen telling')
  })
  it('names the line on which a record begins, also after a line break inside quotes', async () => {
    const table = await tableOf(fixture('windows-1252.csv'), 'windows-1252.csv')
    expect(table.sample.map((row) => row.line)).toEqual([3, 4, 6, 7])
  })
  it('sees that a file has no column names', async () => {
    const table = await tableOf(fixture('without-header.csv'), 'without-header.csv')
    expect([table.headerLine, table.columns, table.sample.length]).toEqual([null, ['#1', '#2', '#3', '#4'], 3])
  })
  it('takes years as column names', async () =>
    expect((await tableOf(fixture('years-as-columns.csv'), 'x.csv')).columns).toEqual([
      'Gemeente',
      '2020',
      '2021',
      '2022',
    ]))
  it('obeys a person about header, separator and decimal sign', async () => {
    const table = await tableOf(fixture('without-header.csv'), 'x.csv', {
      hasHeader: true,
      separator: ',',
      decimal: ',',
    })
    expect([table.columns[0], table.decimal, table.sample.length]).toEqual(['72043', ',', 2])
  })
  it('skips the line with which Excel announces the separator', async () =>
    expect((await tableOf(bytesOf('sep=;\r\nnis;jaar\r\n72043;2021\r\n'), 'x.csv')).columns).toEqual(['nis', 'jaar']))
  it('opens the sheet made for uploading and names the others', async () => {
    const table = await tableOf(fixture('incijfers-upload.xlsx'), 'incijfers-upload.xlsx')
    expect([table.sheet, table.sheets, table.headerLine]).toEqual(['upload', ['uitleg', 'upload'], 2])
    expect(table.columns[3]).toBe('v2707_lb_lbexploi_zorg_ander')
  })
  it('can be walked more than once', async () => {
    const table = await tableOf(fixture('incijfers-upload.csv'), 'x.csv')
    const walk = async () => {
      let rows = 0
      for await (const batch of table.rows()) rows += batch.length
      return rows
    }
    expect([await walk(), await walk()]).toEqual([12, 12])
  })
  it('reads all rows of a file that is larger than its pieces', async () => {
    const lines = Array.from({ length: 40_000 }, (_, index) => `72043,${index},"é, ${index}"`)
    const table = await tableOf(bytesOf(`nis,nummer,tekst\n${lines.join('\n')}\n`), 'large.csv')
    let last = 0
    let rows = 0
    for await (const batch of table.rows()) {
      rows += batch.length
      last = batch.at(-1)?.line ?? 0
    }
    expect([rows, last, table.sample.length]).toEqual([40_000, 40_001, 2000])
  })
  it('turns nested JSON into rows and NaN into nothing', async () => {
    const income = await tableOf(fixture('income.json'), 'income.json')
    expect([income.columns.slice(0, 3), income.sample.length]).toEqual([['year', 'area', 'sourceStatus'], 4])
    const stock = await tableOf(fixture('building-stock.json'), 'building-stock.json')
    expect(stock.sample.at(-1)?.cells.at(-1)).toBeNull()
  })
})

describe('files that cannot be read', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'leeg.csv', 'emptyFile'],
    ['only a header', bytesOf('nis,jaar\n'), 'x.csv', 'emptyFile'],
    ['an old Excel file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'x.xls', 'oldSpreadsheet'],
    ['a PDF', bytesOf('%PDF-1.7 abc'), 'x.pdf', 'unknownKind'],
    ['a picture', new Uint8Array([0x89, 0x50, 0, 0, 1]), 'x.png', 'unknownKind'],
    ['half a spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'x.xlsx', 'brokenSpreadsheet'],
    ['half a JSON file', bytesOf('{"a": [1,'), 'x.json', 'brokenJson'],
    ['JSON without a list', bytesOf('{"a": 1}'), 'x.json', 'jsonWithoutRows'],
  ])('%s gets its own reason', async (_, bytes, name, reason) => expect(await problemOf(bytes, name)).toBe(reason))
  it('an unknown sheet is named', async () =>
    expect(await problemOf(fixture('incijfers-upload.xlsx'), 'x.xlsx', { sheet: 'Blad9' })).toBe('noSuchSheet'))
  it('a quotation mark that never closes says where', async () => {
    const opened = await openPublishedFile(fixture('broken-quotes.csv'), 'x.csv')
    expect(opened).toEqual({
      ok: false,
      problem: { reason: 'brokenQuotes', values: { line: expect.any(Number) as number } },
    })
  })
})

describe('numbers', () => {
  it.each([
    ['1234.5', '.', 1234.5],
    ['1,234.5', '.', 1234.5],
    ['1.234,5', ',', 1234.5],
    ['1 234', ',', 1234],
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
    ['-99997', ',', -99997],
    ['.5', '.', 0.5],
    ['12,34,5', '.', null],
    ['abc', '.', null],
    ['12%', ',', null],
    ['', '.', null],
    ['-', ',', null],
    ['2021-01', '.', null],
  ] as const)('%s with %s is %s', (text, decimal, value) => expect(readNumber(text, decimal)).toBe(value))
  it.each([
    [['12,5', '3'], { decimal: ',', sure: true }],
    [['12.5', '1.234'], { decimal: '.', sure: true }],
    [['1.234', '2.345'], { decimal: '.', sure: false }],
    [['1.234,5'], { decimal: ',', sure: true }],
    [['1', '2'], { decimal: '.', sure: true }],
    [['0.125'], { decimal: '.', sure: true }],
  ])('%j tells %j', (cells, expected) => expect(detectDecimal(cells)).toEqual(expected))
})

describe('periods', () => {
  it.each([
    [2021, '2021'],
    ['2021.0', '2021'],
    ['01/01/2021', '2021'],
    ['2021-01-01', '2021'],
    ['30/9/2021', '2021-09-30'],
    ['2019-2021', '2019/2021'],
    ['2021K3', '2021-Q3'],
    ['20xx', null],
    ['', null],
    [null, null],
    ['1821', null],
  ])('%s is %s', (cell, period) => expect(readPeriod(cell)).toBe(period))
})
