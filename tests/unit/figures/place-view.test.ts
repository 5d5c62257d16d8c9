import { describe, expect, it } from 'vitest'
import type { AreaGeneration, AreaLevel, KnownArea } from '#lib/figures/areas.ts'
import { viewOfPlace, type PlacedIndicator } from '#lib/figures/place-view.ts'
import { thresholdFor } from '#lib/figures/units.ts'

const area = (generation: AreaGeneration, level: AreaLevel, code: string, districtCode: string | null = null): KnownArea => ({
  generation, level, code, name: code, nisCode: '72043', partMunicipalityCode: null, districtCode, locatable: true,
})
const municipality = [area('2018', 'municipality', '72025'), area('2018', 'municipality', '72029'), area('2024', 'municipality', '72043'), area('2025', 'municipality', '72043')]
const parts = [area('2024', 'sector', 'S1', 'W1'), area('2024', 'sector', 'S2', 'W1'), area('2024', 'sector', 'S3', 'W2'), area('2024', 'district', 'W1'), area('2024', 'district', 'W2')]
const row = (areaLevel: AreaLevel, areaCode: string, period: string, value: number | null, also: object = {}) => ({
  indicatorCode: '', areaGeneration: areaLevel === 'municipality' ? '2025' : '2024', areaLevel, areaCode, period, value,
  special: value === null ? ('hidden' as const) : null, projection: false, source: 'Statbel', ...also,
})
const indicator = (figures: PlacedIndicator['figures'], also: Partial<PlacedIndicator> = {}): PlacedIndicator => ({ unit: 'persons', additive: true, figures, flanders: new Map(), ...also })
const view = (figures: PlacedIndicator['figures'], also?: Partial<PlacedIndicator>, areas: KnownArea[] | null = [area('2024', 'district', 'W1')]) =>
  viewOfPlace(indicator(figures, also), { areas, parts, municipality, threshold: 5 })

describe('a neighbourhood beside its municipality', () => {
  const sectors = [row('sector', 'S1', '2021', 10), row('sector', 'S2', '2021', 20), row('sector', 'S3', '2021', 30)]
  it('is added up from its sectors, and the municipality from all of them', () =>
    expect(view(sectors)).toMatchObject({ period: '2021', neighbourhood: { value: 30 }, municipality: { value: 60 }, flanders: null, source: 'Statbel' }))
  it('shows the municipality as published before anything added up', () =>
    expect(view([...sectors, row('municipality', '72043', '2021', 61)])).toMatchObject({ municipality: { value: 61 } }))
  it('is hidden when one of its sectors is, and the municipality with it', () =>
    expect(view([row('sector', 'S1', '2021', null), ...sectors.slice(1)])).toMatchObject({ neighbourhood: { special: 'hidden' }, municipality: { special: 'hidden' } }))
  it('says that a median cannot be added up', () =>
    expect(view(sectors, { additive: false, unit: 'euro' })).toMatchObject({ neighbourhood: { cannotBeSummed: 'notAdditive' } }))
  it('has nothing to show where no area is linked', () => expect(view(sectors, {}, [])).toMatchObject({ neighbourhood: null, municipality: { value: 60 } }))
  it('shows the newest year that happened, not the one that is expected', () =>
    expect(view([...sectors, ...sectors.map((one) => ({ ...one, period: '2030', projection: true }))])).toMatchObject({ period: '2021', projection: false }))
  it('shows what is expected where nothing was measured, and says so', () =>
    expect(view(sectors.map((one) => ({ ...one, period: '2030', projection: true })))).toMatchObject({ period: '2030', projection: true }))
})

describe('a municipality out of two', () => {
  const former = { areaGeneration: '2018' }
  it('is the two together', () =>
    expect(view([row('municipality', '72025', '2013', 100, former), row('municipality', '72029', '2013', 50, former)], {}, null)).toMatchObject({ municipality: { value: 150 } }))
  it('is unknown when one of the two is missing', () =>
    expect(view([row('municipality', '72025', '2013', 100, former)], {}, null)).toMatchObject({ municipality: { special: 'missing' } }))
  it('has no median of the two', () =>
    expect(view([row('municipality', '72025', '2013', 100, former), row('municipality', '72029', '2013', 50, former)], { additive: false }, null)).toMatchObject({
      municipality: { cannotBeSummed: 'notAdditive' },
    }))
})

describe('Flanders', () => {
  it('is what the file says of the region, else what the house knows of that very period', () => {
    const here = [row('municipality', '72043', '2021', 50)]
    expect(view([...here, row('region', '02000', '2021', 900)], {}, null)).toMatchObject({ flanders: { value: 900 } })
    expect(view(here, { flanders: new Map([['2021', 800], ['2020', 700]]) }, null)).toMatchObject({ flanders: { value: 800 } })
    expect(view(here, { flanders: new Map([['2020', 700]]) }, null)).toMatchObject({ flanders: null })
  })
})

describe('a small number', () => {
  it('of people is not shown, in the table or in the trend', () => {
    const shown = view([row('municipality', '72043', '2021', 4), row('municipality', '72043', '2020', 6)], {}, null)
    expect(shown.municipality).toEqual({ belowThreshold: true })
    expect(shown.trend.points.map((point) => point.value)).toEqual([6, null])
  })
  it('that is a share or an amount is', () =>
    expect(view([row('municipality', '72043', '2021', 3.2)], { unit: 'percent', additive: false }, null)).toMatchObject({ municipality: { value: 3.2 } }))
  it.each([
    ['persons', true, 5],
    ['households', true, 5],
    ['unknown', true, 5],
    ['buildings', true, 0],
    ['euro', true, 0],
    ['percent', false, 0],
    ['unknown', false, 0],
  ])('%s, adding up: %s → below %d', (unit, additive, expected) => expect(thresholdFor({ unit, additive }, 5)).toBe(expected))
})
