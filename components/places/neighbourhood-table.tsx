import { TrackLine } from '#components/framework/track.tsx'
import { standsOfPlace } from '#components/track/stands.ts'
import { Pill } from '#components/ui/pill.tsx'
import { Table, type Column, type Sorting } from '#components/ui/table.tsx'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { NeighbourhoodRow } from '#lib/places/queries/neighbourhood-list.ts'
import { knownPhases } from '#lib/track/rules.ts'

interface Props {
  rows: readonly NeighbourhoodRow[]
  /** Address under which the neighbourhoods lie: `/pelt/buurten`. */
  root: string
  now: Date
  /** People without insight in the work see places and figures only. */
  withWork: boolean
  sorting?: Sorting
}

/** Neighbourhoods side by side: who lives there, where they stand, what runs. */
export async function NeighbourhoodTable({ rows, root, now, withWork, sorting }: Props) {
  const [t, counted, f] = await Promise.all([texts('places.list'), texts('plan.count'), formats()])
  const columns: Column<NeighbourhoodRow>[] = [
    { id: 'name', sort: 'naam', head: t('name'), rowHead: true, cell: (row) => <a href={`${root}/${row.slug}`}>{row.name}</a> },
    {
      id: 'population',
      sort: 'inwoners',
      head: t('population'),
      numeric: true,
      cell: (row) => (row.population === null ? '–' : f.number(row.population)),
    },
    {
      id: 'over65',
      head: t('over65'),
      numeric: true,
      cell: (row) => (row.over65 === null || !row.population ? '–' : f.percent(row.over65 / row.population)),
    },
    ...(withWork
      ? ([
          { id: 'track', sort: 'fase', head: t('track'), cell: (row) => <TrackLine stands={standsOfPlace({ present: knownPhases(row.phases), past: knownPhases(row.past) })} /> },
          { id: 'actions', head: t('actions'), cell: (row) => <Actions row={row} none={t('noAction')} counted={counted} /> },
          { id: 'news', head: t('news'), cell: (row) => (row.lastActivityAt ? f.near(row.lastActivityAt, now) : '–') },
        ] satisfies Column<NeighbourhoodRow>[])
      : []),
  ]
  return <Table caption={t('caption')} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} narrow="stack" sorting={sorting} />
}

interface ActionsProps {
  row: NeighbourhoodRow
  none: string
  counted: Awaited<ReturnType<typeof texts<'plan.count'>>>
}

function Actions({ row, none, counted }: ActionsProps) {
  const { ideas, agreed, running, finished } = row
  if (ideas + agreed + running + finished === 0) return <Pill>{none}</Pill>
  return (
    <span className="flex flex-wrap gap-1">
      {ideas > 0 && <Pill>{counted('idea', { count: ideas })}</Pill>}
      {agreed > 0 && <Pill>{counted('agreed', { count: agreed })}</Pill>}
      {running > 0 && <Pill tone="sea">{counted('running', { count: running })}</Pill>}
      {finished > 0 && <Pill tone="good">{counted('done', { count: finished })}</Pill>}
    </span>
  )
}
