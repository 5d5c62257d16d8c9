import {
  type AreaGeneration,
  type AreaLevel,
  currentGeneration,
  type KnownArea,
  type KnownAreas,
} from '#lib/figures/areas.ts'
import { parentCode } from '#lib/figures/known-areas.ts'
import {
  type FigureRow,
  type IndicatorNature,
  type Measured,
  type NotSummed,
  type Sum,
  sumFigures,
} from '#lib/figures/rules.ts'

/** The areas a sum must cover, with what was published for each; an area without a row is missing, unless nobody can be placed there. */
export const sumOverAreas = (
  areas: readonly KnownArea[],
  figures: ReadonlyMap<string, Measured>,
  indicator: Pick<IndicatorNature, 'additive'>,
): Sum => {
  if (new Set(areas.map((area) => area.generation)).size > 1) return { is: 'refused', reason: 'generationsDiffer' }
  const parts = areas.flatMap((area): Measured[] => {
    const figure = figures.get(area.code)
    if (figure) return [figure]
    return area.locatable ? [{ value: null, special: 'missing' }] : []
  })
  return sumFigures(parts, indicator)
}

export interface AreaSums {
  rows: FigureRow[]
  refused: { indicatorCode: string; areaCode: string; period: string; reason: NotSummed }[]
}

export interface AreaSumRequest {
  /** The level and generation of the parts in `figures` to add up. */
  from: { level: AreaLevel; generation: AreaGeneration }
  to: Extract<AreaLevel, 'district' | 'partMunicipality' | 'municipality'>
}

/**
 * Adds published figures up to larger areas: sectors to wijken, deelgemeenten or municipalities, and municipalities of
 * before a merger to today's. Every known part must be there; what cannot be added up is refused by indicator, area and
 * period. Sums to municipalities stand in the current generation, other sums in the generation of their parts.
 */
export const sumToLargerAreas = (
  figures: readonly FigureRow[],
  request: AreaSumRequest,
  areas: KnownAreas,
  indicators: ReadonlyMap<string, IndicatorNature>,
): AreaSums => {
  const { from, to } = request
  const groups = new Map<
    string,
    { sample: FigureRow; nisCode: string; parent: string; parts: Map<string, Measured>; projection: boolean }
  >()
  for (const figure of figures) {
    if (figure.areaLevel !== from.level) continue
    const area = areas.find(from.generation, from.level, figure.areaCode)
    const stands = area && areas.unchangedSince(area).generation
    if (!area || (figure.areaGeneration !== from.generation && figure.areaGeneration !== stands)) continue
    const parent = parentCode(area, to)
    if (!parent) continue
    const key = `${figure.indicatorCode}|${parent}|${figure.period}`
    const group = groups.get(key) ?? {
      sample: figure,
      nisCode: area.nisCode,
      parent,
      parts: new Map(),
      projection: false,
    }
    group.parts.set(figure.areaCode, figure)
    group.projection ||= figure.projection
    groups.set(key, group)
  }
  const result: AreaSums = { rows: [], refused: [] }
  for (const { sample, nisCode, parent, parts, projection } of groups.values()) {
    const needed = areas.within(nisCode, from.generation, from.level).filter((area) => parentCode(area, to) === parent)
    const sum = sumOverAreas(needed, parts, indicators.get(sample.indicatorCode) ?? { additive: false })
    const place = { indicatorCode: sample.indicatorCode, areaCode: parent, period: sample.period }
    if (sum.is === 'refused') result.refused.push({ ...place, reason: sum.reason })
    else {
      result.rows.push({
        ...place,
        areaLevel: to,
        areaGeneration: to === 'municipality' ? currentGeneration : from.generation,
        projection,
        value: sum.is === 'number' ? sum.value : null,
        special: sum.is === 'special' ? sum.special : null,
      })
    }
  }
  return result
}
