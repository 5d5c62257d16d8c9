import {
  type AreaGeneration,
  type AreaLevel,
  areaGenerations,
  type KnownArea,
  type KnownAreas,
} from '#lib/figures/areas.ts'
import type { AreaReference } from '#lib/figures/reading/area-reference.ts'
import type { ProblemValues, RefusalReason, SkipReason } from '#lib/figures/reading/problems.ts'
import type { ChosenDivision } from '#lib/figures/reading/survey.ts'

export type FoundArea =
  | { is: 'area'; area: KnownArea }
  | { is: 'skip'; reason: SkipReason }
  | { is: 'refused'; reason: RefusalReason; values: ProblemValues }

const levels: readonly AreaLevel[] = ['sector', 'municipality', 'partMunicipality', 'district']

const elsewhereInTime = (
  reference: AreaReference,
  areas: KnownAreas,
  expected: AreaGeneration | undefined,
): KnownArea | undefined =>
  areaGenerations
    .filter((generation) => generation !== expected)
    .flatMap((generation) =>
      (reference.level === 'codes' ? levels : [reference.level]).map((level) =>
        areas.find(generation, level, reference.text),
      ),
    )
    .find((area) => area !== undefined)

/**
 * Looks up the area of a row in the division chosen for its group. `municipality` (its NIS code) limits what is taken to
 * that municipality, the provinces and the region: other places are passed over, not refused. The first five characters
 * of an unknown code only decide whether it could have been ours, never where it lies.
 */
export const findArea = (
  reference: AreaReference,
  division: ChosenDivision | undefined,
  areas: KnownAreas,
  municipality: string | null,
): FoundArea => {
  const ours = municipality === null ? null : areas.codesOf(municipality)
  const found = division ? lookUp(reference, division, areas) : []
  if (found.length > 1)
    return { is: 'refused', reason: 'nameOfSeveral', values: { name: reference.text, count: found.length } }
  const [area] = found
  if (area) {
    const elsewhere = municipality !== null && area.nisCode !== '' && area.nisCode !== municipality
    return elsewhere ? { is: 'skip', reason: 'elsewhere' } : { is: 'area', area: areas.unchangedSince(area) }
  }
  const other = reference.by === 'code' ? elsewhereInTime(reference, areas, division?.generation) : undefined
  if (municipality !== null && other && other.nisCode !== '' && other.nisCode !== municipality)
    return { is: 'skip', reason: 'elsewhere' }
  if (other && division) {
    return {
      is: 'refused',
      reason: 'otherGeneration',
      values: { code: reference.text, found: other.generation, expected: division.generation },
    }
  }
  if (reference.by === 'name')
    return ours
      ? { is: 'skip', reason: 'elsewhere' }
      : { is: 'refused', reason: 'unknownName', values: { name: reference.text } }
  if (ours && !ours.has(reference.text.slice(0, 5))) return { is: 'skip', reason: 'elsewhere' }
  return { is: 'refused', reason: 'unknownArea', values: { code: reference.text } }
}

const lookUp = (reference: AreaReference, division: ChosenDivision, areas: KnownAreas): KnownArea[] => {
  if (reference.by === 'name') return areas.findByName(division.generation, division.level, reference.text)
  const area = areas.find(division.generation, division.level, reference.text)
  return area ? [area] : []
}
