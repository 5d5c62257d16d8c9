import type { KnownAreas } from '#lib/figures/areas.ts'
import type { Mapping } from '#lib/figures/reading/mapping.ts'
import { ReadingError, skips, type SkipReason } from '#lib/figures/reading/problems.ts'
import { type Batch, type ExtractionScope, RowReader } from '#lib/figures/reading/row-reader.ts'
import type { AreaSurvey } from '#lib/figures/reading/survey.ts'
import type { Table } from '#lib/figures/reading/table.ts'

/**
 * Streams the figures out of a table. Held are only the keys of rows already seen and, when
 * rows are parts to add up, their sums, which come last. Throws ReadingError for what
 * stops the whole file: an open question, text that breaks off, too many indicators.
 */
export async function* extractFigures(
  table: Table,
  mapping: Mapping,
  survey: AreaSurvey,
  areas: KnownAreas,
  scope: ExtractionScope,
): AsyncGenerator<Batch> {
  if (!mapping.area || !mapping.period || mapping.values.length === 0) throw new ReadingError('unansweredQuestions')
  const width = table.columns.length
  const used = [
    mapping.area.column,
    ...mapping.values.map((value) => value.column),
    ...mapping.categories.map((one) => one.code),
  ]
  if (Math.max(...used) >= width) throw new ReadingError('otherColumns')
  const reader = new RowReader(table, mapping, survey, areas, scope)
  for await (const rows of table.rows()) {
    const batch = emptyBatch(rows.length)
    for (const row of rows) reader.read(row, batch)
    yield batch
  }
  const last = emptyBatch(0)
  reader.finish(last)
  if (last.taken.length > 0) yield last
}

const emptyBatch = (rows: number): Batch => ({ rows, taken: [], refused: [], indicators: [], skipped: noSkips() })

const noSkips = (): Record<SkipReason, number> =>
  Object.fromEntries(skips.map((reason) => [reason, 0])) as Record<SkipReason, number>
