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
  const [t, f] = await Promise.all([texts('places.list'), formats()])
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
          { id: 'actions', head: t('actions'), cell: (row) => <Actions row={row} t={t} /> },
          { id: 'news', head: t('news'), cell: (row) => (row.lastActivityAt ? f.near(row.lastActivityAt, now) : '–') },
        ] satisfies Column<NeighbourhoodRow>[])
      : []),
  ]
  return <Table caption={t('caption')} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} sorting={sorting} />
}

type Translator = Awaited<ReturnType<typeof texts<'places.list'>>>

function Actions({ row, t }: { row: NeighbourhoodRow; t: Translator }) {
  const planned = row.ideas + row.agreed
  if (planned + row.running + row.finished === 0) return <Pill>{t('noAction')}</Pill>
  return (
    // On a phone the table scrolls sideways; a row stays one line.
    <span className="flex gap-1">
      {planned > 0 && <Pill>{t('planned', { count: planned })}</Pill>}
      {row.running > 0 && <Pill tone="sea">{t('running', { count: row.running })}</Pill>}
      {row.finished > 0 && <Pill tone="good">{t('finished', { count: row.finished })}</Pill>}
    </span>
  )
}
