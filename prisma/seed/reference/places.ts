import { readFileSync } from 'node:fs'
import { filled, numberOrNull, readTable, referenceFile, yes } from '#prisma/seed/reference/table.ts'

/** A Flemish municipality; `validTo` is the first day on which its code is no longer valid. */
export interface ReferenceMunicipality {
  nis: string
  name: string
  provinceCode: string
  province: string
  careZone: string | null
  validFrom: string
  validTo: string | null
  lon: number | null
  lat: number | null
}

export function municipalities(): ReferenceMunicipality[] {
  const columns = [
    'nis',
    'name',
    'province_code',
    'province',
    'care_zone',
    'valid_from',
    'valid_to',
    'lon',
    'lat',
  ] as const
  return readTable('municipalities.tsv', columns).map((row) => ({
    nis: filled(row.nis),
    name: filled(row.name),
    provinceCode: filled(row.province_code),
    province: filled(row.province),
    careZone: row.care_zone,
    validFrom: filled(row.valid_from),
    validTo: row.valid_to,
    lon: numberOrNull(row.lon),
    lat: numberOrNull(row.lat),
  }))
}

export const mergers = (): { from: string; to: string; on: string }[] =>
  readTable('mergers.tsv', ['from_nis', 'to_nis', 'on_date']).map((row) => ({
    from: filled(row.from_nis),
    to: filled(row.to_nis),
    on: filled(row.on_date),
  }))

export type Generation = '2024' | '2025' | 'oe2021'
export type AreaLevel = 'sector' | 'district' | 'partMunicipality' | 'municipality'

/** A published area. Its code means something only within its generation and level. */
export interface Area {
  generation: Generation
  level: AreaLevel
  code: string
  name: string
  /** the municipality in which it lies today */
  nis: string
  partMunicipality: string | null
  district: string | null
  /** false for the residents nobody could place: counted in totals, never on a map */
  locatable: boolean
  lon: number | null
  lat: number | null
}

export function areas(): Area[] {
  const columns = [
    'generation',
    'level',
    'code',
    'name',
    'nis',
    'part_municipality',
    'district',
    'locatable',
    'lon',
    'lat',
  ] as const
  return readTable('areas.tsv', columns).map((row) => ({
    generation: filled(row.generation) as Generation,
    level: filled(row.level) as AreaLevel,
    code: filled(row.code),
    name: filled(row.name),
    nis: filled(row.nis),
    partMunicipality: row.part_municipality,
    district: row.district,
    locatable: yes(row.locatable),
    lon: numberOrNull(row.lon),
    lat: numberOrNull(row.lat),
  }))
}

/** A simplified border: GeoJSON MultiPolygon coordinates in WGS84, outer rings clockwise as d3-geo wants them. */
export interface Outline {
  generation: Generation
  level: AreaLevel
  code: string
  coordinates: [number, number][][][]
}

export const outlines = (): Outline[] =>
  (JSON.parse(readFileSync(referenceFile('outlines.json'), 'utf8')) as { outlines: Outline[] }).outlines
