import Link from 'next/link'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { Table } from '#components/ui/table.tsx'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { OpenedMunicipalities } from '#lib/platform/queries/municipalities.ts'
import type { MunicipalitiesFilter } from '#lib/platform/schema.ts'

interface Props {
  page: OpenedMunicipalities
  filter: MunicipalitiesFilter
}

/** The opened municipalities, and whether somebody runs them. */
export async function Municipalities({ page, filter }: Props) {
  const [t, f] = await Promise.all([texts('platform.list'), formats()])
  const next = new URLSearchParams({ ...(filter.name && { name: filter.name }), ...(page.next && { after: page.next }) })
  return (
    <Card>
      <div className="stack">
        <FilterBar label={t('filter')} reset="/beheer" filters={[{ name: 'name', label: t('name'), value: filter.name ?? '' }]} />
        {page.rows.length === 0 ? <EmptyState icon="landmark">{t('empty')}</EmptyState> : (
          <Table
            caption={t('caption')}
            captionHidden
            narrow="stack"
            rows={page.rows}
            rowKey={({ slug }) => slug}
            columns={[
              { id: 'name', head: t('name'), rowHead: true, cell: ({ slug, name }) => <Link href={`/beheer/gemeenten/${slug}`} prefetch={false} className="link">{name}</Link> },
              { id: 'opened', head: t('opened'), cell: ({ openedAt, demo }) => <span>{f.date(openedAt)} {demo && <Pill>{t('demo')}</Pill>}</span> },
              { id: 'neighbourhoods', head: t('neighbourhoods'), numeric: true, cell: ({ neighbourhoods }) => neighbourhoods },
              { id: 'coordinators', head: t('coordinators'), numeric: true, cell: ({ coordinators }) => (coordinators > 0 ? coordinators : <Pill tone="late">{t('nobody')}</Pill>) },
            ]}
          />
        )}
        <Pager next={page.next ? `/beheer?${next}` : undefined} />
      </div>
    </Card>
  )
}
