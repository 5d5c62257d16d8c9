import readXlsx from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { csv } from '#lib/export/csv.ts'
import { download } from '#lib/export/download.ts'
import { fileName, sheetName } from '#lib/export/sheet.ts'
import { xlsx } from '#lib/export/xlsx.ts'

const linesOf = (rows: Parameters<typeof csv>[0]['rows']) => csv({ head: ['kop'], rows }).split('\r\n')

describe('a list as CSV', () => {
  test('begins with the mark by which spreadsheets know UTF-8, and ends its last line', () => {
    const text = csv({ head: ['één', 'twee'], rows: [] })
    expect(text).toBe('\uFEFFéén;twee\r\n')
    expect([...new TextEncoder().encode(text)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
  })

  test('writes numbers with a comma and days as people here do', () => {
    expect(linesOf([[1234.5, -2, 0, { day: '2026-11-23' }, null]])[1]).toBe('1234,5;-2;0;23/11/2026;')
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['+32 11', "'+32 11"],
    ['-een streepje', "'-een streepje"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\t=1', "'\t=1"],
    ['a=b', 'a=b'],
    ['=HYPERLINK("x";"y")', `"'=HYPERLINK(""x"";""y"")"`],
  ])('makes %j harmless', (typed, written) => {
    expect(linesOf([[typed]])[1]).toBe(written)
  })

  test('puts quotes around separators, quotes and line ends', () => {
    expect(csv({ head: ['kop'], rows: [['a;b "c"\nd']] })).toBe('\uFEFFkop\r\n"a;b ""c""\nd"\r\n')
  })
})

test('a workbook holds the same cells, numbers as numbers and days as days, and no formula', async () => {
  const book = await xlsx({
    name: 'Plan: 2026',
    head: ['titel', 'getal', 'dag'],
    rows: [
      ['=1+1', 12.5, { day: '2026-11-23' }],
      ['', null, null],
    ],
  })
  const sheets = await readXlsx(book)
  const rows = sheets.at(0)?.data
  expect(rows?.[0]).toEqual(['titel', 'getal', 'dag'])
  expect(rows?.[1]?.slice(0, 2)).toEqual(['=1+1', 12.5])
  expect(rows?.[1]?.[2]).toEqual(new Date('2026-11-23T00:00:00Z'))
})

test('names of files and tabs are taken by every system', () => {
  expect(fileName(['Plan', 'Sint-Huibrechts-Lille & Café', '2026-11-23'], 'csv')).toBe(
    'plan-sint-huibrechts-lille-cafe-2026-11-23.csv',
  )
  expect(sheetName('Plan: [Het/Dorp] met een heel erg lange naam erbij')).toHaveLength(31)
  expect(sheetName('***')).toBe('Baken')
})

test('a download is a file that nobody between keeps', async () => {
  const answer = await download({ name: 'Plan', head: ['a'], rows: [] }, 'csv', ['Plan', '"x"\r\ny'])
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="plan-x-y.csv"')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
})
