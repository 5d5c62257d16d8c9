import type { Message } from '#lib/actions/result.ts'
import type { ImportPlan } from './import-plan.ts'
import type { ImportScope } from './queries/import-scope.ts'
import { figureKey } from './editions.ts'
import { extractFigures } from './reading/extract.ts'
import type { Mapping } from './reading/mapping.ts'
import { openPublishedFile } from './reading/open-file.ts'
import type { Outline } from './reading/outlines.ts'
import { problemSentence, ReadingError, type Problem, type Refused } from './reading/problems.ts'
import { proposeMapping } from './reading/propose.ts'
import { count, emptyTally, type Tally } from './reading/read-figures.ts'
import type { IndicatorDefinition } from './reading/row-reader.ts'
import { surveyAreas } from './reading/survey.ts'
import type { Table } from './reading/table.ts'
import type { FigureRow } from './rules.ts'

/** More than the sectors of the largest city for every year and indicator a file can carry; a wrong file is stopped here. */
export const mostFigures = 200_000
/** Refused rows that are listed; all of them are counted. */
export const mostRefusals = 5_000

export interface FiguresReading {
  is: 'figures'
  columns: readonly string[]
  mapping: Mapping
  figures: FigureRow[]
  indicators: IndicatorDefinition[]
  refused: Refused[]
  tally: Tally
}
export interface OutlinesReading {
  is: 'outlines'
  outlines: Outline[]
  refused: Refused[]
}
export type ImportReading = FiguresReading | OutlinesReading
export type ReadImport = { ok: true; reading: ImportReading } | { ok: false; problem: Message }

/** Told now and then how many rows of how many were read. */
export type OnRows = (read: number, total: number) => Promise<void>

/**
 * Reads a published file for one municipality, as its plan says: its own places, past and present, with its province and the
 * region beside them. Figures stream through; only what is kept is held. Nothing is written. What is wrong with the file comes
 * back as a message.
 *
 * @param today a date as `2026-11-23`: tells forecasts from what happened
 */
export async function readImport(
  file: { fileName: string; bytes: Uint8Array },
  plan: ImportPlan,
  scope: ImportScope & { today: string },
  onRows: OnRows = () => Promise.resolve(),
): Promise<ReadImport> {
  const opened = await openPublishedFile(file.bytes, file.fileName, plan.choice)
  if (!opened.ok) return wrong(opened.problem)
  if (opened.is === 'outlines') return { ok: true, reading: { is: 'outlines', outlines: opened.outlines, refused: opened.refused } }
  try {
    return await readTable(opened.table, plan, scope, onRows)
  } catch (error) {
    if (error instanceof ReadingError) return wrong(error.problem)
    throw error
  }
}

async function readTable(table: Table, plan: ImportPlan, scope: ImportScope & { today: string }, onRows: OnRows): Promise<ReadImport> {
  const { mapping } = plan
  if (!mapping) throw new ReadingError('unansweredQuestions')
  const { areas, nisCode, provinceCode, today } = scope
  const proposal = proposeMapping(table)
  const tally = emptyTally()
  const refused = proposal.ok ? [...proposal.leftOut] : []
  tally.refused += refused.length
  const figures = new Map<string, FigureRow>()
  const indicators: IndicatorDefinition[] = []

  const survey = await surveyAreas(table, mapping, areas, today)
  await onRows(0, survey.rows)
  for await (const batch of extractFigures(table, mapping, survey, areas, { municipality: nisCode })) {
    const ours = batch.taken.filter((figure) => figure.areaLevel !== 'province' || figure.areaCode === provinceCode)
    count(tally, { ...batch, taken: ours })
    for (const figure of ours) figures.set(figureKey(figure), figure)
    if (figures.size > mostFigures) return { ok: false, problem: { key: 'figures.problem.tooManyFigures', values: { most: mostFigures } } }
    refused.push(...batch.refused.slice(0, mostRefusals - refused.length))
    indicators.push(...batch.indicators)
    await onRows(tally.rows, survey.rows)
  }
  if (figures.size === 0 && refused.length === 0) throw new ReadingError('nothingForMunicipality', { rows: tally.rows })
  return {
    ok: true,
    reading: { is: 'figures', columns: table.columns, mapping, figures: [...figures.values()], indicators, refused, tally },
  }
}

const wrong = (problem: Problem): ReadImport => ({ ok: false, problem: problemSentence(problem) })
