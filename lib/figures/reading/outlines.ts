import { type Crs, detectCrs, type Position, toWgs84 } from '#lib/figures/reading/coordinates.ts'
import type { Json } from '#lib/figures/reading/json-table.ts'
import { ReadingError, refuse, type Refused } from '#lib/figures/reading/problems.ts'

export interface Outline {
  code: string
  name: string | null
  geometry:
    { type: 'Polygon'; coordinates: Position[][] } | { type: 'MultiPolygon'; coordinates: Position[][][] } | null
}
export interface Outlines {
  crs: Crs
  /** `geometry: null` where the publisher has an area without a border ("niet te lokaliseren"). */
  outlines: Outline[]
  refused: Refused[]
}

type Shape = { type?: Json; geometry?: Json; properties?: Json; coordinates?: Json }
const asShape = (value: Json | undefined): Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}

const allOf = <Value>(value: Json | undefined, read: (inner: Json) => Value | null): Value[] | null => {
  if (!Array.isArray(value) || value.length === 0) return null
  const all: Value[] = []
  for (const inner of value) {
    const one = read(inner)
    if (one === null) return null
    all.push(one)
  }
  return all
}

const ring = (value: Json, convert: ReturnType<typeof toWgs84>): Position[] | null => {
  const points = allOf(value, (point) => {
    const [x, y] = Array.isArray(point) ? point : []
    return typeof x === 'number' && typeof y === 'number' ? convert([x, y]) : null
  })
  return points && points.length >= 4 ? points : null
}

const geometryOf = (shape: Shape, convert: ReturnType<typeof toWgs84>): Outline['geometry'] => {
  const polygon = (value: Json) => allOf(value, (inner) => ring(inner, convert))
  if (shape.type === 'Polygon') {
    const coordinates = polygon(shape.coordinates ?? null)
    return coordinates && { type: 'Polygon', coordinates }
  }
  const coordinates = shape.type === 'MultiPolygon' ? allOf(shape.coordinates, polygon) : null
  return coordinates && { type: 'MultiPolygon', coordinates }
}

const codeKeys = ['geoitem', 'sectorid', 'cd_sector', 'cd_munty_refnis', 'cd_refnis', 'niscode', 'nis', 'code']
const nameKeys = ['naam', 'name', 'sectorname', 'tx_sector_descr_nl', 'tx_munty_descr_nl']

const property = (properties: Shape, keys: readonly string[]): string | null => {
  const entries = Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value] as const)
  const found = keys
    .map((key) => entries.find(([name]) => name === key)?.[1])
    .find((value) => value !== undefined && value !== null && value !== '')
  return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : null
}

export const isGeoJson = (document: Json): boolean => asShape(document).type === 'FeatureCollection'

/** Reads a GeoJSON collection of area borders. Features without a code, with points or lines, or twice, are refused. */
export const readOutlines = (document: Json): Outlines => {
  const collection = document as { crs?: Json; features?: Json }
  const features = Array.isArray(collection.features) ? collection.features.map(asShape) : []
  if (features.length === 0) throw new ReadingError('jsonWithoutRows')
  const crs = detectCrs(
    JSON.stringify(collection.crs ?? ''),
    features.map((feature) => asShape(feature.geometry).coordinates),
  )
  const convert = toWgs84(crs)
  const result: Outlines = { crs, outlines: [], refused: [] }
  const seen = new Map<string, number>()
  features.forEach((feature, index) => {
    const line = index + 1
    const properties = asShape(feature.properties)
    const code = property(properties, codeKeys)
    const earlier = code === null ? undefined : seen.get(code)
    const shape =
      feature.geometry === null || feature.geometry === undefined
        ? null
        : geometryOf(asShape(feature.geometry), convert)
    if (code === null) result.refused.push(refuse(line, null, null, 'noArea'))
    else if (earlier !== undefined) result.refused.push(refuse(line, null, code, 'outlineTwice', { first: earlier }))
    else if (shape === null && feature.geometry)
      result.refused.push(
        refuse(line, null, code, 'notAnOutline', {
          kind: JSON.stringify(asShape(feature.geometry).type ?? '').replaceAll('"', ''),
        }),
      )
    else {
      seen.set(code, line)
      result.outlines.push({ code, name: property(properties, nameKeys), geometry: shape })
    }
  })
  return result
}
