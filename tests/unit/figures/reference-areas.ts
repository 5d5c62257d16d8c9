import { readFileSync } from 'node:fs'
import { areaGenerations, areaLevels, type KnownArea, type KnownAreas } from '#lib/figures/areas.ts'
import { knownAreas, type Merger, municipalityAreas } from '#lib/figures/known-areas.ts'

type Line = Record<string, string>

/** A table of the seed: comments, then column names, then lines, between tabs. */
const seedTable = (name: string): Line[] => {
  const text = readFileSync(new URL(`../../../prisma/seed/reference/${name}.tsv`, import.meta.url), 'utf8')
  const [head = '', ...lines] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const names = head.split('\t')
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [names[index] ?? '', cell])))
}

const areaOf = (line: Line): KnownArea[] => {
  const generation = areaGenerations.find((one) => one === line['generation'])
  const level = areaLevels.find((one) => one === line['level'])
  if (!generation || !level || level === 'municipality') return []
  return [
    {
      generation,
      level,
      code: line['code'] ?? '',
      name: line['name'] ?? '',
      nisCode: line['nis'] ?? '',
      partMunicipalityCode: line['part_municipality'] || null,
      districtCode: line['district'] || null,
      locatable: line['locatable'] === 'yes',
    },
  ]
}

/** All Flemish municipalities and the areas of the four pilot municipalities, as the seed has them; `more` are added. */
export const referenceAreas = (more: readonly KnownArea[] = []): KnownAreas => {
  const mergers = seedTable('mergers').map((line): Merger => ({
    from: line['from_nis'] ?? '',
    to: line['to_nis'] ?? '',
    date: line['on_date'] ?? '',
  }))
  const municipalities = seedTable('municipalities').map((line) => ({
    nisCode: line['nis'] ?? '',
    name: line['name'] ?? '',
    validFrom: line['valid_from'] ?? '',
    validTo: line['valid_to'] || null,
  }))
  return knownAreas(
    [...municipalityAreas(municipalities, mergers), ...seedTable('areas').flatMap(areaOf), ...more],
    mergers,
  )
}
