import type { KnownAreas } from '#lib/figures/areas.ts'
import type { FigureRow, SpecialValue } from '#lib/figures/rules.ts'
import { extractFigures } from '#lib/figures/reading/extract.ts'
import type { Batch, ExtractionScope, IndicatorDefinition } from '#lib/figures/reading/row-reader.ts'
import type { Mapping } from '#lib/figures/reading/mapping.ts'
import { type Problem, problem, ReadingError, type Refused, type SkipReason } from '#lib/figures/reading/problems.ts'
import { type AreaSurvey, surveyAreas } from '#lib/figures/reading/survey.ts'
import type { Table } from '#lib/figures/reading/table.ts'

/** How much of what came out of a file. `taken` counts figures (cells); special ones are among them. */
export interface Tally {
  rows: number
  taken: number
  special: Record<SpecialValue, number>
  projections: number
  refused: number
  skipped: Record<SkipReason, number>
}

export const emptyTally = (): Tally => ({
  rows: 0,
  taken: 0,
  projections: 0,
  refused: 0,
  special: { hidden: 0, empty: 0, notApplicable: 0, missing: 0 },
  skipped: { elsewhere: 0, outsideFlanders: 0, levelNotUsed: 0, cannotBeLocated: 0 },
})

/** Adds a batch to a tally, for progress and for the sentence afterwards. */
export const count = (tally: Tally, batch: Batch): void => {
  tally.rows += batch.rows
  tally.taken += batch.taken.length
  tally.refused += batch.refused.length
  for (const figure of batch.taken) {
    if (figure.special) tally.special[figure.special] += 1
    if (figure.projection) tally.projections += 1
  }
  for (const [reason, rows] of Object.entries(batch.skipped) as [SkipReason, number][]) tally.skipped[reason] += rows
}

export type FiguresRead =
  | {
      ok: true
      figures: FigureRow[]
      refused: Refused[]
      indicators: IndicatorDefinition[]
      tally: Tally
      survey: AreaSurvey
    }
  | { ok: false; problem: Problem }

/**
 * Reads all figures of a table at once: for previews and for files of one municipality. For whole-country files use
 * `surveyAreas` and `extractFigures`, which stream. `today` is a date as `2026-11-23`.
 */
export const readFigures = async (
  table: Table,
  mapping: Mapping,
  areas: KnownAreas,
  scope: ExtractionScope & { today: string },
): Promise<FiguresRead> => {
  const figures: FigureRow[] = []
  const refused: Refused[] = []
  const indicators: IndicatorDefinition[] = []
  const tally = emptyTally()
  try {
    const survey = await surveyAreas(table, mapping, areas, scope.today)
    for await (const batch of extractFigures(table, mapping, survey, areas, scope)) {
      count(tally, batch)
      figures.push(...batch.taken)
      refused.push(...batch.refused)
      indicators.push(...batch.indicators)
    }
    if (figures.length === 0 && refused.length === 0 && scope.municipality)
      return problem('nothingForMunicipality', { rows: tally.rows })
    return { ok: true, figures, refused, indicators, tally, survey }
  } catch (error) {
    if (error instanceof ReadingError) return { ok: false, problem: error.problem }
    throw error
  }
}
