import { describe, expect, it } from 'vitest'
import { fieldErrors } from '#lib/i18n/zod-messages.ts'
import { columnsToAsk } from '#lib/figures/columns-to-ask.ts'
import { proposeMapping } from '#lib/figures/reading/propose.ts'
import { SettleInput } from '#lib/figures/schema.ts'
import { settledMapping } from '#lib/figures/settled-mapping.ts'
import { bytesOf, tableOf } from '#tests/unit/figures/fixture.ts'

const table = await tableOf(bytesOf('nis;jaar;inwoners_totaal;mediaan_inkomen;opmerking\n72043;2021;33374;25000;x\n72037;2021;14337;26000;y\n'), 'eigen telling.csv')
const proposal = proposeMapping(table)
if (!proposal.ok) throw new Error(proposal.problem.reason)
const { mapping: proposed } = proposal

/** The form as it stands on the page, unchanged but for what is given. */
const typed = (changes: Record<string, string | string[]> = {}) => ({
  figureImportId: '0190b5a4-7b3e-7cc2-8f2a-1f2f3e4d5c6b',
  source: 'Eigen telling', publisher: 'Gemeente', theme: 'population',
  areaColumn: '0', areaBy: 'code', level: 'codes', generation: 'detect', periodFrom: 'column:1', period: '', projectionFrom: '',
  emptyMeans: 'missing', otherSpecial: '', otherMeans: '',
  'use.2': 'population', 'name.2': 'Inwoners', 'unit.2': 'persons',
  'use.3': 'stands', 'name.3': 'Mediaan inkomen', 'unit.3': 'euro',
  ...changes,
})
const settled = (changes?: Record<string, string | string[]>) => settledMapping(table, proposed, proposed.specials, SettleInput.parse(typed(changes)))
const errors = (changes: Record<string, string | string[]>) => {
  const parsed = SettleInput.safeParse(typed(changes))
  return parsed.success ? {} : Object.fromEntries(Object.entries(fieldErrors(parsed.error)).map(([field, { key }]) => [field, key]))
}

describe('the columns on the page', () => {
  it('are the figures, and others with numbers; text is not asked about', () => {
    const { taken, others } = columnsToAsk(table, proposed, proposed)
    expect([...taken, ...others].map((one) => one.heading).sort()).toEqual(['inwoners_totaal', 'mediaan_inkomen'])
  })
  it('left out before can be taken in again', () => {
    const { others } = columnsToAsk(table, { ...proposed, values: [] }, proposed)
    expect(others.map((one) => one.use)).toEqual(['leave', 'leave'])
  })
})

describe('a settled mapping', () => {
  it('says of each column what it is', () => {
    const result = settled()
    expect(result.ok && result.mapping.values).toMatchObject([
      { column: 2, code: 'population', additive: true, unit: 'persons' },
      { column: 3, additive: false, unit: 'euro', name: 'Mediaan inkomen' },
    ])
  })
  it('leaves out what nobody wants', () => {
    const result = settled({ 'use.3': 'leave' })
    expect(result.ok && result.mapping.values.map((value) => value.column)).toEqual([2])
  })
  it('keeps the meaning of special values, and takes a new one', () => {
    const result = settled({ 'special.0': 'hidden', otherSpecial: '*', otherMeans: 'notApplicable' })
    const [first = ''] = Object.keys(proposed.specials)
    expect(result.ok && [result.mapping.specials[first], result.mapping.specials['*']]).toEqual(['hidden', 'notApplicable'])
  })
  it.each([
    ['one period for the whole file', { periodFrom: 'fixed', period: '2024' }, { from: 'fixed', period: '2024' }],
    ['a column with the period', { periodFrom: 'column:1' }, { from: 'column', column: 1 }],
  ])('takes %s', (_, changes, expected) => {
    const result = settled(changes)
    expect(result.ok && result.mapping.period).toEqual(expected)
  })
  it.each([
    ['the same figure twice', { 'use.3': 'population' }, 'sameFigureTwice', 'use.3'],
    ['the area as a figure', { areaColumn: '2' }, 'columnIsTheArea', 'use.2'],
    ['a column that is not there', { areaColumn: '40' }, 'noSuchColumn', 'areaColumn'],
    ['headings without a year', { periodFrom: 'headings' }, 'headingWithoutPeriod', 'use.2'],
  ])('refuses %s, at its field', (_, changes, refusal, field) => expect(settled(changes)).toEqual({ ok: false, refusal, field }))
})

describe('the form', () => {
  it.each([
    ['a figure without a name', { 'name.2': '' }, { 'name.2': 'errors.required' }],
    ['no figures at all', { 'use.2': 'leave', 'use.3': 'leave' }, { areaColumn: 'figures.errors.noColumn' }],
    ['a period nobody reads', { periodFrom: 'fixed', period: 'vorig jaar' }, { period: 'figures.errors.period' }],
    ['no period where one is asked', { periodFrom: 'fixed' }, { period: 'figures.errors.period' }],
    ['a special value without meaning', { otherSpecial: '*' }, { otherMeans: 'errors.choose' }],
    ['a use we do not know', { 'use.3': 'magic' }, { 'use.3': 'errors.choose' }],
    ['a level we do not know', { level: 'straat' }, { level: 'errors.choose' }],
    ['no source', { source: '' }, { source: 'errors.required' }],
    ['four splits', { categories: ['0', '1', '2', '3'] }, { categories: 'figures.errors.categories' }],
    ['a column below zero', { areaColumn: '-1' }, { areaColumn: 'errors.choose' }],
    ['a name of three hundred letters', { 'name.2': 'x'.repeat(300) }, { 'name.2': 'errors.tooLong' }],
  ])('says where and why: %s', (_, changes, expected) => expect(errors(changes)).toEqual(expected))
})
