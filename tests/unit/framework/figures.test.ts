import { describe, expect, test } from 'vitest'
import { flandersFigures, indicators, pilotFigures, publishers } from '#prisma/seed/reference/figures.ts'
import { areas } from '#prisma/seed/reference/places.ts'

const figures = pilotFigures()
const sectors = areas().filter((area) => area.generation === '2024' && area.level === 'sector')
const of = (indicator: string, code: string, period: string) =>
  figures.find((figure) => figure.indicator === indicator && figure.code === code && figure.period === period)
const inDistrict = (indicator: string, district: string) =>
  sectors
    .filter((sector) => sector.district === district)
    .reduce((sum, sector) => sum + (of(indicator, sector.code, '2021')?.value ?? 0), 0)

describe('the figures of the pilots', () => {
  test('measure known indicators in known areas, and name their publisher', () => {
    const codes = new Set(indicators().map((indicator) => indicator.code))
    const places = new Set(areas().map((area) => `${area.generation} ${area.level} ${area.code}`))
    for (const figure of figures) {
      expect(codes).toContain(figure.indicator)
      expect(places).toContain(`${figure.generation} ${figure.level} ${figure.code}`)
      expect(publishers[figure.source]).toBeTruthy()
    }
    expect(new Set(figures.map((figure) => figure.indicator))).toEqual(codes)
  })

  test.each([
    ['72043', 7157, 33374],
    ['72037', 3312, 14337],
    ['36012', 2471, 11445],
    ['34009', 2472, 12182],
  ])('%s has %i residents over 65 among %i', (nis, over65, everybody) => {
    expect(of('population65plus', nis, '2021')?.value).toBe(over65)
    expect(of('population', nis, '2021')?.value).toBe(everybody)
  })

  test.each([
    ['Neerpelt-Centrum', '7204307', 1044, 3253],
    ['Overpelt-Centrum', '7204308', 2124, 9499],
    ['Boseind', '7204301', 949, 5353],
  ])('the sectors of %s add up', (_, district, over65, everybody) => {
    expect(inDistrict('population65plus', district)).toBe(over65)
    expect(inDistrict('population', district)).toBe(everybody)
  })

  test('a municipality counts the residents nobody could place', () => {
    expect(of('population', '72037ZZZZ', '2021')?.value).toBe(9)
    const placed = sectors.filter((sector) => sector.nis === '72037' && sector.locatable)
    expect(placed.reduce((sum, sector) => sum + (of('population', sector.code, '2021')?.value ?? 0), 0)).toBe(14337 - 9)
  })

  test.each([
    ['72043', 14870],
    ['72037', 6140],
    ['34009', 5358],
    ['36012', 4861],
  ])('the %s households of 2025 are a projection, those of 2023 are not', (nis, households) => {
    expect(of('households', nis, '2025')).toMatchObject({ value: households, projection: true })
    expect(of('households', nis, '2023')?.projection).toBe(false)
  })

  test('households by size add up to all households', () => {
    const sizes = ['households1person', 'households2persons', 'households3persons', 'households4plusPersons']
    expect(of('households1person', '72043', '2025')?.value).toBe(4548)
    expect(sizes.reduce((sum, size) => sum + (of(size, '72043', '2025')?.value ?? 0), 0)).toBe(14870)
  })

  test('the ages of 2020 add up to all residents', () => {
    const ages = figures.filter((figure) => figure.indicator.startsWith('populationAge') && figure.code === '36012')
    expect(ages).toHaveLength(9)
    expect(ages.reduce((sum, age) => sum + (age.value ?? 0), 0)).toBe(of('population', '36012', '2020')?.value)
  })

  test('an income the publisher does not give is missing, not zero, and no income may be added up', () => {
    const incomes = figures.filter((figure) => figure.indicator.startsWith('netIncome'))
    expect(incomes).toHaveLength(164)
    expect(incomes.filter((income) => income.value === 0)).toEqual([])
    expect(incomes.filter((income) => income.value === null)).toHaveLength(11)
    expect(
      indicators()
        .filter((indicator) => !indicator.additive)
        .map((indicator) => indicator.code),
    ).toEqual(['netIncomeAverage', 'netIncomeMedian', 'neighbourhoodGreenShare'])
  })
})

test('Flanders stands beside it where the whole is known', () => {
  const flanders = (indicator: string, period: string) =>
    flandersFigures().find((figure) => figure.indicator === indicator && figure.period === period)?.value
  expect(flanders('population', '2020')).toBe(6629143)
  expect(flanders('households', '2023')).toBe(2928118)
  expect(flanders('households', '2025')).toBeUndefined()
})
