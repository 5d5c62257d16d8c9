import Link from 'next/link'
import { TimelineBar, TimelineScale } from '#components/plan/timeline-bar.tsx'
import { StatePill } from '#components/plan/state-pill.tsx'
import { period } from '#components/plan/when.ts'
import type { PlanWords } from '#components/plan/words.ts'
import { Notice } from '#components/ui/notice.tsx'
import { Table, type Column } from '#components/ui/table.tsx'
import type { ActionRow } from '#lib/plan/queries/action-rows.ts'
import { isLate } from '#lib/plan/rules.ts'
import { spanOf } from '#lib/plan/timeline.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  name: string
  rows: readonly ActionRow[]
  plan: string
  today: Day
  words: PlanWords
}

/** The plan in time: a table whose last column is drawn, so that every bar is said in words too. */
export function PlanTimeline({ name, rows, plan, today, words }: Props) {
  const { t, f } = words
  const span = spanOf(rows, today)
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
    {
      id: 'period',
      head: t('timeline.period'),
      cell: (row) => period(row, words) ?? t('timeline.undated', { when: row.roughlyWhen ?? '' }),
    },
  ]
  if (!span) {
    return (
      <>
        <Notice>{t('timeline.nothingDated')}</Notice>
        <Table
          caption={t('table.caption', { name })}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
        />
      </>
    )
  }
  const drawn: Column<ActionRow> = {
    id: 'bar',
    head: <TimelineScale span={span} label={t('timeline.drawing')} words={words} />,
    cell: (row) => <TimelineBar action={row} span={span} today={today} late={isLate(row, today)} />,
  }
  const caption = t('timeline.caption', { name, from: f.shortDate(span.from), to: f.shortDate(span.to) })
  return (
    <div className="flex flex-col gap-2">
      <Table caption={caption} captionHidden columns={[...columns, drawn]} rows={rows} rowKey={(row) => row.id} />
      <p className="muted">{t('timeline.today', { date: f.date(today) })}</p>
    </div>
  )
}
