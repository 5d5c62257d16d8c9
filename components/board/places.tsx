import Link from 'next/link'
import { TrackLine } from '#components/framework/track.tsx'
import { standsOfPlace } from '#components/track/stands.ts'
import { Table, type Column } from '#components/ui/table.tsx'
import type { BoardData } from '#lib/board/queries/board-page.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Row {
  slug: string | null
  name: string
  stands: ReturnType<typeof standsOfPlace> | null
  ideas: number
  agreed: number
  running: number
  finished: number
  stopped: number
  late: number
}

/** The neighbourhoods with their track and their actions per state; the last row is all of them together. */
export async function BoardPlaces({ data, root }: { data: BoardData; root: string }) {
  const t = await texts('board')
  if (data.counts.length === 0) return <p className="muted">{t('neighbourhoodsNone')}</p>
  const rows = data.counts.map((place): Row => ({
    slug: place.slug,
    name: place.name,
    stands: standsOfPlace(data.places.find(({ slug }) => slug === place.slug) ?? { present: [], past: [] }),
    ideas: place.ideas,
    agreed: place.agreed,
    running: place.running,
    finished: place.finished,
    stopped: place.stopped,
    late: data.late.get(place.id) ?? 0,
  }))
  const figure = (id: 'ideas' | 'agreed' | 'running' | 'finished' | 'stopped' | 'late', head: string): Column<Row> => ({ id, head, numeric: true, cell: (row) => (row[id] === 0 ? <span className="text-muted">0</span> : row[id]) })
  return (
    <Table
      caption={t('neighbourhoods')}
      captionHidden
      narrow="stack"
      rows={[...rows, together(rows, t('total'))]}
      rowKey={({ slug }) => slug ?? 'together'}
      columns={[
        { id: 'name', head: t('name'), rowHead: true, cell: ({ slug, name }) => (slug === null ? name : <Link className="link" href={`${root}/buurten/${slug}`} prefetch={false}>{name}</Link>) },
        { id: 'track', head: t('track'), cell: ({ stands }) => stands && <TrackLine stands={stands} /> },
        figure('ideas', t('ideas')),
        figure('agreed', t('agreed')),
        figure('running', t('running')),
        figure('finished', t('done')),
        figure('stopped', t('stopped')),
        figure('late', t('late')),
      ]}
    />
  )
}

function together(rows: readonly Row[], name: string): Row {
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0)
  return {
    slug: null, name, stands: null,
    ideas: sum(({ ideas }) => ideas), agreed: sum(({ agreed }) => agreed), running: sum(({ running }) => running),
    finished: sum(({ finished }) => finished), stopped: sum(({ stopped }) => stopped), late: sum(({ late }) => late),
  }
}
