import type { ImportPlan } from './import-plan.ts'
import { foldColumn } from './reading/layouts/layout.ts'
import { stem } from './reading/describe-columns.ts'
import { fingerprint, type Mapping, type ValueColumn } from './reading/mapping.ts'
import { openPublishedFile } from './reading/open-file.ts'
import type { Outline } from './reading/outlines.ts'
import type { Problem, Question } from './reading/problems.ts'
import { proposeMapping } from './reading/propose.ts'
import type { Table } from './reading/table.ts'
import { isTheme, type Theme } from './themes.ts'

/** What an indicator that stands is called, so that nobody names it twice. */
export interface StandingIndicator {
  code: string
  name: string
  unit: string
  additive: boolean
  theme: string | null
}

/** What is known beforehand about a file with these columns. */
export interface Memory {
  /** The mapping of last time, as it was stored. */
  mappingFor: (fingerprint: string) => Promise<unknown>
  indicators: (codes: readonly string[]) => Promise<StandingIndicator[]>
}

export type Understood =
  | { is: 'outlines'; outlines: Outline[] }
  | { is: 'problem'; problem: Problem; table: Table | null }
  | {
      is: 'figures'
      table: Table
      mapping: Mapping
      /** What would be proposed if nothing had been decided yet. */
      proposed: Mapping
      questions: Question[]
      /** Somebody settled a file with these columns before. */
      remembered: boolean
      /** Of the indicators that stand; `null` when they are new. */
      theme: Theme | null
    }

/** How a file is understood now: as was decided, else as last time, else as it looks. Writes nothing. */
export async function understand(file: { fileName: string; bytes: Uint8Array }, plan: ImportPlan, memory: Memory): Promise<Understood> {
  const opened = await openPublishedFile(file.bytes, file.fileName, plan.choice)
  if (!opened.ok) return { is: 'problem', problem: opened.problem, table: null }
  if (opened.is === 'outlines') return { is: 'outlines', outlines: opened.outlines }
  const { table } = opened
  const stored = await memory.mappingFor(fingerprint(table.columns))
  const proposal = proposeMapping(table, stored ?? undefined)
  if (!proposal.ok) return { is: 'problem', problem: proposal.problem, table }
  const standing = await memory.indicators(proposal.mapping.values.map((value) => value.code))
  const proposed = { ...proposal.mapping, values: proposal.mapping.values.map((value) => asItStands(value, standing)) }
  const theme = plan.theme ?? standing.map((one) => one.theme).find(isTheme) ?? null
  const remembered = stored !== undefined && stored !== null
  return { is: 'figures', table, mapping: plan.mapping ?? proposed, proposed, questions: proposal.questions, remembered, theme }
}

function asItStands(value: ValueColumn, standing: readonly StandingIndicator[]): ValueColumn {
  const known = standing.find((one) => one.code === value.code)
  return known ? { ...value, name: known.name, unit: known.unit, additive: known.additive } : value
}

/** The code for a column nobody had proposed as a figure. */
export const codeFor = (table: Pick<Table, 'fileName' | 'columns'>, column: number): string =>
  `${stem(table.fileName)}.${foldColumn(table.columns[column] ?? '') || column}`.slice(0, 120)
