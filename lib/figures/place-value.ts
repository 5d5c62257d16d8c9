import { sumOverAreas } from './area-sums.ts'
import { areaLevels, type KnownArea } from './areas.ts'
import { parentCode } from './known-areas.ts'
import { belowThreshold, type FigureRow, type Measured, type NotSummed, type SpecialValue, type Sum } from './rules.ts'

/** What a screen shows for one place: a number, why there is none, or nothing known. */
export type Shown = { value: number } | { special: SpecialValue } | { belowThreshold: true } | { cannotBeSummed: NotSummed } | null

/** A sum as our own screens show it: small numbers of people hidden below the municipality's threshold. */
export function shown(sum: Sum | null, threshold: number): Shown {
  if (!sum) return null
  if (sum.is === 'refused') return { cannotBeSummed: sum.reason }
  if (sum.is === 'special') return { special: sum.special }
  return belowThreshold(sum.value, threshold) ? { belowThreshold: true } : { value: sum.value }
}

export interface PlaceRequest {
  /** All figures of one indicator in one period, of areas in this municipality. */
  figures: readonly FigureRow[]
  additive: boolean
  /** The areas the place is made of, any level. */
  areas: readonly KnownArea[]
  /** All sectors, districts and part municipalities of the municipality. */
  parts: readonly KnownArea[]
}

/**
 * The value of a place in one period. Published for the very area: taken as it is. Otherwise added up from the largest
 * level at which the publisher gave figures for its parts, within one generation. `null` when nothing was published for it.
 */
export function valueOfPlace({ figures, additive, areas, parts }: PlaceRequest): Sum | null {
  const generation = areas[0]?.generation
  if (!generation) return null
  if (areas.some((area) => area.generation !== generation)) return { is: 'refused', reason: 'generationsDiffer' }

  for (const level of areaLevels.toReversed()) {
    const pieces = areas.flatMap((area) => piecesAt(area, level, parts))
    const coversAll = areas.every((area) => piecesAt(area, level, parts).length > 0)
    const published = new Map<string, Measured>(
      figures.filter((row) => row.areaLevel === level && row.areaGeneration === generation).map((row) => [row.areaCode, row]),
    )
    if (coversAll && pieces.some((piece) => published.has(piece.code))) return sumOverAreas(pieces, published, { additive })
  }
  return null
}

/** The area itself, or the areas of a smaller level within it. */
function piecesAt(area: KnownArea, level: string, parts: readonly KnownArea[]): KnownArea[] {
  if (area.level === level) return [area]
  return parts.filter((part) => part.level === level && part.generation === area.generation && parentCode(part, area.level) === area.code)
}
