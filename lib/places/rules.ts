import { slugOf } from './slug.ts'

export const neighbourhoodKinds = ['village', 'hamlet', 'partMunicipality', 'district'] as const
export type NeighbourhoodKind = (typeof neighbourhoodKinds)[number]

/** Levels of known areas from which a neighbourhood can be made in one click, the most recognisable first. */
export const neighbourhoodLevels = ['partMunicipality', 'district'] as const
export type NeighbourhoodLevel = (typeof neighbourhoodLevels)[number]

export const kindOfLevel: Record<NeighbourhoodLevel, NeighbourhoodKind> = {
  partMunicipality: 'partMunicipality',
  district: 'district',
}

/** Segments under `/{gemeente}/buurten` that are pages of their own. */
const reservedSlugs = new Set(['nieuw', 'beheer', 'export'])

/** The name residents use: published names carry the municipality, "Neerpelt (Pelt)", or a mark, "Deerlijk (Dg.)". */
export const placeName = (publishedName: string): string => publishedName.replace(/\s*\([^)]*\)\s*$/, '').trim()

/** The last part of a neighbourhood's address, unique among those taken: `overpelt`, `overpelt-2`. */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const wanted = slugOf(name) || 'buurt'
  const isFree = (slug: string) => !taken.has(slug) && !reservedSlugs.has(slug)
  if (isFree(wanted)) return wanted
  for (let number = 2; ; number++) {
    const numbered = `${wanted}-${number}`
    if (isFree(numbered)) return numbered
  }
}

/** A known area as a form sends it: generation, level and code, because a code alone means nothing. */
export interface AreaKey {
  generation: string
  level: string
  code: string
}

export const areaKeyText = ({ generation, level, code }: AreaKey): string => `${generation}/${level}/${code}`

export function areaKeyOf(text: string): AreaKey | null {
  const [generation, level, code, ...rest] = text.split('/')
  return generation && level && code && rest.length === 0 ? { generation, level, code } : null
}
