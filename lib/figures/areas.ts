/**
 * Area codes mean something only within their generation: `2018` is the division until the end of 2018, `2024` the one
 * of 2019 to 2024, `2025` the one since 1 January 2025. A sector code can exist in two generations with other borders.
 */
export const areaGenerations = ['2018', '2024', '2025'] as const
export type AreaGeneration = (typeof areaGenerations)[number]
export const currentGeneration: AreaGeneration = '2025'

/** From small to large. `district` is a wijk, `partMunicipality` a deelgemeente. */
export const areaLevels = ['sector', 'district', 'partMunicipality', 'municipality', 'province', 'region'] as const
export type AreaLevel = (typeof areaLevels)[number]

export interface KnownArea {
  generation: AreaGeneration
  level: AreaLevel
  code: string
  name: string
  /** The municipality in which it lies today; empty for provinces and the region. Never read from the code itself. */
  nisCode: string
  partMunicipalityCode: string | null
  districtCode: string | null
  /** False for "niet te lokaliseren": counts in totals, is on no map. */
  locatable: boolean
}

/** What reading and adding up ask about areas. `knownAreas` builds one from rows; queries feed it from the database. */
export interface KnownAreas {
  /** Generations in which areas of this level are known, oldest first. */
  generations: (level: AreaLevel) => AreaGeneration[]
  find: (generation: AreaGeneration, level: AreaLevel, code: string) => KnownArea | undefined
  /** Case, accents and spaces do not matter; several areas can share a name. */
  findByName: (generation: AreaGeneration, level: AreaLevel, name: string) => KnownArea[]
  /** The same municipality in the newest generation in which neither its code nor its borders changed. */
  unchangedSince: (area: KnownArea) => KnownArea
  /** Today's municipality and every former code that lies in it. */
  codesOf: (nisCode: string) => ReadonlySet<string>
  /** All areas of a level and generation that lie in today's municipality. */
  within: (nisCode: string, generation: AreaGeneration, level: AreaLevel) => KnownArea[]
}

/** Names compare without case, accents, double spaces or what stands between brackets. */
export const foldName = (name: string): string =>
  name
    .replace(/\(.*?\)/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const region: KnownArea = {
  generation: currentGeneration,
  level: 'region',
  code: '02000',
  name: 'Vlaams Gewest',
  nisCode: '',
  partMunicipalityCode: null,
  districtCode: null,
  locatable: true,
}
const provinces = [
  ['10000', 'Antwerpen'],
  ['20001', 'Vlaams-Brabant'],
  ['30000', 'West-Vlaanderen'],
  ['40000', 'Oost-Vlaanderen'],
  ['70000', 'Limburg'],
] as const

/** The Flemish Region and its provinces: in every set of known areas, their codes never changed. */
export const regionAndProvinces: readonly KnownArea[] = [
  region,
  ...provinces.map(([code, name]): KnownArea => ({ ...region, level: 'province', code, name })),
]

/** Statbel municipality codes of Brussels and Wallonia; Flanders has the provinces 1, 3, 4, 7 and the arrondissements 23 and 24. */
export const outsideFlanders = (nisCode: string): boolean =>
  /^(?:2[1256789]|[5689]\d)\d{3}$/.test(nisCode) && !nisCode.startsWith('9999')

/** Codes with which publishers say "municipality unknown" or "outside the area". */
export const cannotBeLocated = (nisCode: string): boolean => nisCode.startsWith('9999')
