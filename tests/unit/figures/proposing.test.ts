import { describe, expect, it } from 'vitest'
import { fingerprint, MappingSchema } from '#lib/figures/reading/mapping.ts'
import { proposeMapping } from '#lib/figures/reading/propose.ts'
import { bytesOf, fixture, problemOf, tableOf } from '#tests/unit/figures/fixture.ts'

const propose = async (name: string, as = name) => {
  const proposal = proposeMapping(await tableOf(fixture(name), as))
  if (!proposal.ok) throw new Error(proposal.problem.reason)
  return proposal
}
const kinds = (proposal: Awaited<ReturnType<typeof propose>>) => proposal.questions.map((question) => question.kind)

describe('understanding columns', () => {
  it.each([
    ['incijfers-upload.csv', 'swing'],
    ['incijfers-upload.xlsx', 'swing'],
    ['statbel-income.txt', 'statbelIncomeOfMunicipalities'],
    ['made-in-r.csv', 'statbelIncomeOfSectors'],
    ['income.json', 'statbelIncomeJson'],
    ['building-stock.json', 'statbelBuildingStock'],
    ['windows-1252.csv', 'unknown'],
  ])('recognises %s as %s', async (name, layout) => expect((await propose(name)).mapping.layout).toBe(layout))
  it('asks for the year when the file does not tell', async () =>
    expect(kinds(await propose('made-in-r.csv'))).toContain('whichPeriod'))
  it('takes the year from the name of the file and asks to confirm it', async () => {
    const proposal = await propose('made-in-r.csv', 'inkomen_2021.csv')
    expect([proposal.mapping.period, kinds(proposal)]).toEqual([{ from: 'fixed', period: '2021' }, ['confirmPeriod']])
  })
  it('asks everything of a file without column names', async () =>
    expect(
      (await propose('without-header.csv')).questions
        .filter((question) => question.blocking)
        .map((question) => question.kind),
    ).toEqual(['whichArea', 'whichValues', 'whichPeriod']))
  it('asks which decimal sign when 1.234 can be two numbers', async () =>
    expect(kinds(await propose('unclear-decimals.csv'))).toContain('whichDecimal'))
  it('asks for the meaning of codes nobody explained and takes them as not additive', async () => {
    const proposal = await propose('incijfers-upload.csv')
    expect(proposal.questions.find((question) => question.kind === 'confirmMeaning')?.options).toEqual(['v9999_vreemd'])
    expect(proposal.mapping.values.map((value) => [value.code, value.additive])).toEqual([
      ['openSpace', true],
      ['v9999_vreemd', false],
    ])
  })
  it('never takes a percentage or median as additive', async () => {
    const table = await tableOf(
      bytesOf('nis,jaar,aandeel_65plus,inkomen_mediaan,aantal_kinderen\n72043,2021,20.5,30000,12\n'),
      'x.csv',
    )
    const proposal = proposeMapping(table)
    expect(proposal.ok && proposal.mapping.values.map((value) => value.additive)).toEqual([false, false, true])
  })
  it('reads years as columns of one indicator', async () => {
    const { mapping } = await propose('years-as-columns.csv', 'honden.csv')
    expect([mapping.period, mapping.values.map((value) => [value.code, value.period])]).toEqual([
      { from: 'headings' },
      [
        ['honden', '2020'],
        ['honden', '2021'],
        ['honden', '2022'],
      ],
    ])
  })
  it('reads neither of two columns with the same name', async () => {
    const proposal = await propose('column-twice.csv')
    expect([
      proposal.mapping.values.map((value) => value.column),
      proposal.leftOut.map((one) => [one.column, one.reason]),
    ]).toEqual([
      [4],
      [
        ['x65', 'columnTwice'],
        ['x65', 'columnTwice'],
      ],
    ])
  })
  it('proposes only what the schema accepts', async () => {
    for (const name of [
      'incijfers-upload.csv',
      'income.json',
      'building-stock.json',
      'windows-1252.csv',
      'without-header.csv',
      'years-as-columns.csv',
    ]) {
      expect(MappingSchema.safeParse((await propose(name)).mapping).success, name).toBe(true)
    }
  })
})

describe('files without figures', () => {
  it.each([
    ['a catalogue', fixture('catalogue.csv'), 'catalogueOnly'],
    ['a list of areas', bytesOf('geoitem code,name\n72043,Pelt\n'), 'areaListOnly'],
    ['a list of points', bytesOf('cd_sector,x_3812,y_3812\n72025A00-,728000.5,712000.5\n'), 'coordinatesOnly'],
    ['a list of addresses', bytesOf('naam,straat,postcode,bedden\nHuis,Dorpsstraat 1,3910,12\n'), 'placesList'],
    ['numbers without areas', bytesOf('kleur,aantal\nrood,3\nblauw,4\n'), 'noAreaColumn'],
    ['words only', bytesOf('kleur,smaak\nrood,zoet\n'), 'noFigures'],
    ['the area column twice', fixture('area-column-twice.csv'), 'columnTwice'],
  ])('%s is refused with its own reason', async (_, bytes, reason) =>
    expect(await problemOf(bytes, 'x.csv')).toBe(reason),
  )
})

describe('remembering', () => {
  it('knows the same columns again, whatever their case and blanks', () => {
    expect(fingerprint(['NIS', 'Jaar '])).toBe(fingerprint(['nis', 'jaar']))
    expect(fingerprint(['nis', 'jaar'])).not.toBe(fingerprint(['jaar', 'nis']))
  })
  it('uses what was answered last time, but asks the year again', async () => {
    const table = await tableOf(fixture('made-in-r.csv'), 'made-in-r.csv')
    const first = await propose('made-in-r.csv')
    const remembered = { ...first.mapping, source: 'onze bron', period: { from: 'fixed', period: '2020' } }
    const again = proposeMapping(table, JSON.parse(JSON.stringify(remembered)))
    expect(
      again.ok && [again.mapping.source, again.mapping.period, again.questions.map((question) => question.kind)],
    ).toEqual(['onze bron', null, ['whichPeriod']])
  })
  it('does not trust a stored mapping of another shape', async () => {
    const proposal = proposeMapping(await tableOf(fixture('made-in-r.csv'), 'x.csv'), { area: 'somewhere' })
    expect(proposal.ok && proposal.mapping.layout).toBe('statbelIncomeOfSectors')
  })
})
