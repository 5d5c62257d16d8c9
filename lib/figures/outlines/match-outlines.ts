import { foldName, type KnownArea } from '../areas.ts'
import type { Position } from '../reading/coordinates.ts'
import type { Outline } from '../reading/outlines.ts'
import { drawable } from './simplify.ts'

/** A border as a neighbourhood keeps it: GeoJSON, WGS84. */
export interface PlaceOutline {
  type: 'MultiPolygon'
  coordinates: Position[][][]
}

export interface PlaceToOutline {
  id: string
  slug: string
  name: string
  lon: number | null
  lat: number | null
  /** As stored: GeoJSON or nothing. */
  outline: unknown
  areas: readonly { generation: string; level: string; code: string }[]
}

export type OutlineChange = 'added' | 'changed' | 'same' | 'none'

export interface MatchedOutline {
  place: PlaceToOutline
  change: OutlineChange
  /** `null` when the file has no border for it. */
  outline: PlaceOutline | null
}

/**
 * Which neighbourhood gets which border. By the code of its areas, all of which must be in the file; the same code can mean
 * other borders in another generation, so where the names tell the generations apart, the name decides. A neighbourhood without
 * known areas is found by its name, when only one border has it.
 *
 * @param areas those that lie in the municipality
 */
export function matchOutlines(outlines: readonly Outline[], areas: readonly KnownArea[], places: readonly PlaceToOutline[]): MatchedOutline[] {
  const byArea = new Map<string, Outline>()
  for (const outline of outlines) {
    const sameCode = areas.filter((area) => area.code === outline.code)
    const sameName = sameCode.filter((area) => outline.name !== null && foldName(area.name) === foldName(outline.name))
    for (const area of sameName.length > 0 ? sameName : sameCode) byArea.set(keyOf(area), outline)
  }
  return places.map((place) => {
    const found = place.areas.length > 0 ? allOf(place, byArea) : byName(place, outlines)
    if (!found) return { place, change: 'none', outline: null }
    const outline: PlaceOutline = { type: 'MultiPolygon', coordinates: found.flatMap((one) => (one.geometry ? drawable(one.geometry).coordinates : [])) }
    return { place, outline, change: changeOf(place.outline, outline) }
  })
}

const keyOf = ({ generation, level, code }: { generation: string; level: string; code: string }) => `${generation}|${level}|${code}`

function allOf(place: PlaceToOutline, byArea: ReadonlyMap<string, Outline>): Outline[] | null {
  const found = place.areas.flatMap((area) => byArea.get(keyOf(area)) ?? [])
  return found.length === place.areas.length && found.every((outline) => outline.geometry) ? found : null
}

function byName(place: PlaceToOutline, outlines: readonly Outline[]): Outline[] | null {
  const found = outlines.filter((one) => one.geometry && one.name !== null && foldName(one.name) === foldName(place.name))
  return found.length === 1 ? found : null
}

function changeOf(stored: unknown, outline: PlaceOutline): OutlineChange {
  if (typeof stored !== 'object' || stored === null || !('coordinates' in stored)) return 'added'
  return JSON.stringify(stored.coordinates) === JSON.stringify(outline.coordinates) ? 'same' : 'changed'
}
