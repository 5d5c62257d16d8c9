import type { ExportCell, ExportSheet } from '#lib/export/sheet.ts'
import type { BuildingBlockId } from '#lib/framework/building-blocks.ts'
import type { ActionRow } from '#lib/plan/queries/action-rows.ts'
import { daysLate, type ActionState } from '#lib/plan/rules.ts'
import type { Day } from '#lib/time/today.ts'

export const exportColumns = [
  'objective',
  'action',
  'state',
  'lead',
  'partners',
  'blocks',
  'when',
  'start',
  'end',
  'late',
  'measure',
  'target',
  'measured',
  'reason',
] as const
type ExportColumn = (typeof exportColumns)[number]

interface Words {
  column: (column: ExportColumn) => string
  state: (state: ActionState) => string
  block: (block: BuildingBlockId) => string
  /** Title of an objective; an action without one has an empty cell. */
  objective: (id: string) => string
}

/** The plan's actions as a list to take along, in the order they were on the screen. */
export const exportSheet = (name: string, rows: readonly ActionRow[], today: Day, words: Words): ExportSheet => ({
  name,
  head: exportColumns.map(words.column),
  rows: rows.map((row) => {
    const cells = cellsOf(row, today, words)
    return exportColumns.map((column) => cells[column])
  }),
})

const day = (value: Day | null): ExportCell => value && { day: value }

const cellsOf = (row: ActionRow, today: Day, words: Words): Record<ExportColumn, ExportCell> => ({
  objective: row.objectiveId && words.objective(row.objectiveId),
  action: row.title,
  state: words.state(row.state),
  lead: row.lead,
  partners: row.partners.join(', '),
  blocks: row.blocks.map(words.block).join(', '),
  when: row.roughlyWhen,
  start: day(row.startOn),
  end: day(row.endOn),
  late: daysLate(row, today) || null,
  measure: row.measure,
  target: row.target,
  measured: row.measured,
  reason: row.stopReason,
})
