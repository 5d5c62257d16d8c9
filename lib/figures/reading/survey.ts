import { type AreaGeneration, type AreaLevel, areaGenerations, type KnownAreas } from '#lib/figures/areas.ts'
import { type AreaReference, placeOfRow } from '#lib/figures/reading/area-reference.ts'
import type { Mapping } from '#lib/figures/reading/mapping.ts'
import { readPeriod } from '#lib/figures/reading/periods.ts'
import type { Question } from '#lib/figures/reading/problems.ts'
import type { Table } from '#lib/figures/reading/table.ts'

export interface ChosenDivision {
  level: AreaLevel
  generation: AreaGeneration
}

export interface AreaSurvey {
  rows: number
  /** First and last period in the file, null when no row has one. */
  periods: { first: string; last: string } | null
  /** The division that fits each group of rows; `groupKey` makes the key. */
  divisions: ReadonlyMap<string, ChosenDivision>
  questions: Question[]
}

/** Rows of one level and period share one division: publishers change codes between years, not within one. */
export const groupKey = (reference: AreaReference, period: string): string =>
  `${reference.by}|${reference.level}|${reference.generation ?? ''}|${period}`

const candidates: readonly AreaLevel[] = ['sector', 'municipality', 'partMunicipality', 'district']

const lastYear: Record<AreaGeneration, string> = { '2018': '2018', '2024': '2024', '2025': '9999' }

/** The division in force in a period first, then later ones, then earlier ones. */
const preference = (generation: AreaGeneration, period: string): number => {
  const inForce = areaGenerations.findIndex((one) => period.slice(0, 4) <= lastYear[one])
  const distance = areaGenerations.indexOf(generation) - inForce
  return distance >= 0 ? distance : 10 - distance
}

interface Group {
  reference: AreaReference
  period: string
  texts: Set<string>
}

interface Fit extends ChosenDivision {
  known: number
}

const fits = (group: Group, areas: KnownAreas): Fit[] => {
  const { by, level, generation } = group.reference
  const levels = level === 'codes' ? candidates : [level]
  return levels.flatMap((one) =>
    areas
      .generations(one)
      .filter((other) => generation === null || other === generation)
      .map((other): Fit => {
        const isKnown = (text: string) =>
          by === 'code' ? areas.find(other, one, text) !== undefined : areas.findByName(other, one, text).length > 0
        return { level: one, generation: other, known: [...group.texts].filter(isKnown).length }
      }),
  )
}

/** Walks the whole file once, without its values, to find out which division its codes belong to. */
export const surveyAreas = async (
  table: Table,
  mapping: Mapping,
  areas: KnownAreas,
  today: string,
): Promise<AreaSurvey> => {
  const groups = new Map<string, Group>()
  const periods = new Set<string>()
  let rows = 0
  for await (const batch of table.rows()) {
    for (const row of batch) {
      rows += 1
      const place = placeOfRow(row, mapping)
      const period =
        mapping.period?.from === 'fixed'
          ? mapping.period.period
          : mapping.period?.from === 'column'
            ? readPeriod(row.cells[mapping.period.column] ?? null)
            : ''
      if (period) periods.add(period)
      if (place.is !== 'reference') continue
      const key = groupKey(place.reference, period ?? '')
      const group = groups.get(key) ?? { reference: place.reference, period: period ?? '', texts: new Set() }
      group.texts.add(place.reference.text)
      groups.set(key, group)
    }
  }
  const divisions = new Map<string, ChosenDivision>()
  const doubtful = new Set<AreaGeneration>()
  for (const [key, group] of groups) {
    const all = fits(group, areas)
    const most = Math.max(0, ...all.map((fit) => fit.known))
    const best = all
      .filter((fit) => fit.known === most && most > 0)
      .toSorted(
        (one, other) =>
          preference(one.generation, group.period || today) - preference(other.generation, group.period || today),
      )
    const [first] = best
    if (first) divisions.set(key, { level: first.level, generation: first.generation })
    // municipalities keep their code as long as nothing changes; sectors and wijken with the same code can have other borders
    if (first && first.level !== 'municipality' && best.length > 1) best.forEach((fit) => doubtful.add(fit.generation))
  }
  const sorted = [...periods].sort()
  const [first] = sorted
  const last = sorted.at(-1)
  const questions: Question[] = []
  if (doubtful.size > 1)
    questions.push({ kind: 'whichGeneration', blocking: false, values: {}, options: [...doubtful].sort() })
  const forecast =
    last !== undefined &&
    last.slice(0, 4) > today.slice(0, 4) &&
    mapping.projectionFrom === null &&
    !mapping.values.every((value) => value.projection)
  if (forecast)
    questions.push({ kind: 'whereDoesTheForecastStart', blocking: false, values: { period: last }, options: sorted })
  return { rows, periods: first !== undefined && last !== undefined ? { first, last } : null, divisions, questions }
}
