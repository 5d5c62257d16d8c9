import {
  type AreaGeneration,
  type AreaLevel,
  areaGenerations,
  foldName,
  type KnownArea,
  type KnownAreas,
  regionAndProvinces,
} from '#lib/figures/areas.ts'

/** A municipality with the period in which its code is valid; dates as `2019-01-01`, `validTo` the first day it is not. */
export interface ReferenceRow {
  nisCode: string
  name: string
  validFrom: string
  validTo: string | null
}

/** `from` went up in `to` on that date; `to` may be a code that already existed (Borsbeek went up in Antwerpen). */
export interface Merger {
  from: string
  to: string
  date: string
}

/** The last day of every generation, on which a code must be valid to belong to it. */
const lastDay: Record<AreaGeneration, string> = { '2018': '2018-12-31', '2024': '2024-12-31', '2025': '9999-12-31' }

/** Where a municipality lies today, through one merger after another. */
const today = (code: string, mergers: readonly Merger[], after = ''): string => {
  const next = mergers.find((merger) => merger.from === code && merger.to !== code && merger.date > after)
  return next ? today(next.to, mergers, next.date) : code
}

/** Municipalities of the reference list as areas of every generation in which their code is valid. */
export const municipalityAreas = (rows: readonly ReferenceRow[], mergers: readonly Merger[]): KnownArea[] =>
  areaGenerations.flatMap((generation) =>
    rows
      .filter(
        (row) => row.validFrom <= lastDay[generation] && (row.validTo === null || row.validTo > lastDay[generation]),
      )
      .map((row): KnownArea => ({
        generation,
        level: 'municipality',
        code: row.nisCode,
        name: row.name,
        nisCode: today(row.nisCode, mergers),
        partMunicipalityCode: null,
        districtCode: null,
        locatable: true,
      })),
  )

/** Looks areas up in memory: some thousands per generation, one instance per import. */
export const knownAreas = (areas: readonly KnownArea[], mergers: readonly Merger[]): KnownAreas => {
  const byCode = new Map<string, KnownArea>()
  const byName = new Map<string, KnownArea[]>()
  const byPlace = new Map<string, KnownArea[]>()
  const codes = new Map<string, Set<string>>()
  const push = (map: Map<string, KnownArea[]>, key: string, area: KnownArea) => {
    const list = map.get(key)
    if (list) list.push(area)
    else map.set(key, [area])
  }
  for (const area of [...regionAndProvinces, ...areas]) {
    const room = `${area.generation}|${area.level}`
    if (byCode.has(`${room}|${area.code}`)) continue
    byCode.set(`${room}|${area.code}`, area)
    push(byName, `${room}|${foldName(area.name)}`, area)
    if (!area.nisCode) continue
    push(byPlace, `${room}|${area.nisCode}`, area)
    if (area.level !== 'municipality') continue
    codes.set(area.nisCode, (codes.get(area.nisCode) ?? new Set([area.nisCode])).add(area.code))
  }
  const find = (generation: AreaGeneration, level: AreaLevel, code: string) =>
    byCode.get(`${generation}|${level}|${code}`)
  const grewIn = (code: string, generation: AreaGeneration) => {
    const before = areaGenerations[areaGenerations.indexOf(generation) - 1]
    const since = before ? lastDay[before] : ''
    return mergers.some(
      ({ from, to, date }) => to === code && from !== code && date > since && date <= lastDay[generation],
    )
  }
  const rooms = new Set([...byCode.values()].map((area) => `${area.generation}|${area.level}`))
  return {
    find,
    generations: (level) => areaGenerations.filter((generation) => rooms.has(`${generation}|${level}`)),
    findByName: (generation, level, name) => byName.get(`${generation}|${level}|${foldName(name)}`) ?? [],
    codesOf: (nisCode) => codes.get(nisCode) ?? new Set([nisCode]),
    within: (nisCode, generation, level) => byPlace.get(`${generation}|${level}|${nisCode}`) ?? [],
    unchangedSince: (area) => {
      if (area.level !== 'municipality') return area
      let newest = area
      for (const generation of areaGenerations.slice(areaGenerations.indexOf(area.generation) + 1)) {
        const next = find(generation, area.level, area.code)
        if (!next || grewIn(area.code, generation)) break
        newest = next
      }
      return newest
    },
  }
}

/** The larger area of a level in which an area lies; municipalities are today's. */
export const parentCode = (area: KnownArea, level: AreaLevel): string | null => {
  if (level === 'municipality') return area.nisCode || null
  if (level === 'partMunicipality') return area.partMunicipalityCode
  return level === 'district' ? area.districtCode : null
}
