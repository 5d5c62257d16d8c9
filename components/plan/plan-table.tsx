import Link from 'next/link'
import { BlockPills } from '#components/plan/block-pills.tsx'
import { StatePill } from '#components/plan/state-pill.tsx'
import { period } from '#components/plan/when.ts'
import type { PlanWords } from '#components/plan/words.ts'
import { Pill } from '#components/ui/pill.tsx'
import { Table, type Column } from '#components/ui/table.tsx'
import type { ActionRow } from '#lib/plan/queries/action-rows.ts'
import { daysLate } from '#lib/plan/rules.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  name: string
  rows: readonly ActionRow[]
  plan: string
  today: Day
  words: PlanWords
}

/** The plan as a table: one row for each action, for comparing. */
export function PlanTable({ name, rows, plan, today, words }: Props) {
  const { t, f } = words
  const columns: Column<ActionRow>[] = [
    {
      id: 'action',
      head: t('table.action'),
      rowHead: true,
      cell: (row) => (
        <Link href={`${plan}/acties/${row.id}`} prefetch={false} className="link">
          {row.title}
        </Link>
      ),
    },
    { id: 'state', head: t('table.state'), cell: (row) => <StatePill state={row.state} words={words} /> },
    { id: 'lead', head: t('table.lead'), cell: (row) => row.lead },
    { id: 'partners', head: t('table.partners'), cell: (row) => f.list(row.partners) },
    {
      id: 'blocks',
      head: t('table.blocks'),
      cell: (row) => (
        <span className="flex flex-wrap gap-1">
          <BlockPills blocks={row.blocks} words={words} />
        </span>
      ),
    },
    {
      id: 'when',
      head: t('table.when'),
      cell: (row) => (
        <span className="flex flex-col items-start gap-1">
          {period(row, words) ?? row.roughlyWhen}
          <Late row={row} today={today} words={words} />
        </span>
      ),
    },
    { id: 'measured', head: t('table.measured'), numeric: true, cell: (row) => measuredOf(row, words) },
  ]
  return (
    <Table
      caption={t('table.caption', { name })}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      narrow="stack"
    />
  )
}

function Late({ row, today, words }: { row: ActionRow; today: Day; words: PlanWords }) {
  const days = daysLate(row, today)
  return (
    days > 0 && (
      <Pill tone="late" icon="clock">
        {words.t('card.late', { days })}
      </Pill>
    )
  )
}

function measuredOf({ measured, target }: ActionRow, { t, f }: PlanWords): string {
  if (measured === null)
    return target === null ? '' : t('objective.reachedOf', { reached: '–', target: f.number(target) })
  return target === null
    ? f.number(measured)
    : t('objective.reachedOf', { reached: f.number(measured), target: f.number(target) })
}
