import type { Area } from '#prisma/seed/reference/places.ts'
import type { Maker, Municipality } from './maker.ts'

const known = [
  ['population', 'Inwoners', 'persons', true, 'population'],
  ['population65plus', 'Inwoners van 65 jaar en ouder', 'persons', true, 'population'],
  ['households', 'Huishoudens', 'households', true, 'population'],
  ['households1person', 'Huishoudens van één persoon', 'households', true, 'population'],
  ['netIncomeAverage', 'Gemiddeld netto belastbaar inkomen per aangifte', 'euro', false, 'welfare'],
  ['buildings', 'Gebouwen', 'buildings', true, 'housing'],
  ['housesBefore1946', 'Huizen van voor 1946', 'buildings', true, 'housing'],
  ['dwellings', 'Woongelegenheden', 'dwellings', true, 'housing'],
] as const

const periods = ['2021', '2022', '2023', '2024', '2025']

/** Figures for every area that is known and for the municipality as a whole, five years of each indicator. */
export function putFigures(maker: Maker, { id: municipality_id, nis }: Municipality, areas: readonly Area[]): string[] {
  const { put, id, whole, yes } = maker
  const places = [...areas, { generation: '2025', level: 'municipality', code: nis }]
  return known.map(([code, name, unit, additive, theme]) => {
    const indicator = id()
    put('indicator', { municipality_id, id: indicator, code, name, unit, additive, source: 'Verzonnen voor de meting', theme })
    for (const { generation, level, code: area } of places) {
      const value = whole(20, level === 'municipality' ? 30_000 : 2_000)
      for (const period of periods) {
        const hidden = level === 'sector' && yes(0.04)
        put('figure', {
          municipality_id, indicator_id: indicator, area_generation: generation, area_level: level, area_code: area, period,
          value: hidden ? null : value + whole(0, 20), special: hidden ? 'hidden' : null,
        })
      }
    }
    return indicator
  })
}
