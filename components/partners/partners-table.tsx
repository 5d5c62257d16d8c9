import Link from 'next/link'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ExportLinks } from '#components/ui/export-links.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { Table } from '#components/ui/table.tsx'
import { partnerKinds } from '#lib/framework/partner-kinds.ts'
import { texts } from '#lib/i18n/texts.ts'
import { askedSort, sortingAt } from '#lib/paging/sort.ts'
import type { PartnersPage } from '#lib/partners/queries/organisations.ts'
import type { PartnersFilter } from '#lib/partners/schema.ts'

interface Props {
  root: string
  page: PartnersPage
  filter: PartnersFilter
}

/** The organisations with what they bring and in how many actions they take part. */
export async function PartnersTable({ root, page, filter }: Props) {
  const [t, common] = await Promise.all([texts('partners'), texts('common')])
  const shown = new URLSearchParams({
    ...(filter.name && { name: filter.name }),
    ...(filter.kind && { kind: filter.kind }),
    ...(filter.archived && { archived: filter.archived }),
    ...(filter.check && { check: filter.check }),
  })
  const filtered = shown.size > 0
  const order = askedSort(filter.volgorde, 'naam')
  const filters = [...shown]
  const sorting = sortingAt(filter.volgorde, (volgorde) => `${root}?${new URLSearchParams([...filters, ['volgorde', volgorde]])}`)
  if (order) shown.set('volgorde', order)
  const next = new URLSearchParams(shown)
  if (page.next) next.set('after', page.next)
  return (
    <Card>
      <div className="stack">
        <FilterBar
          label={t('list.filter')}
          reset={root}
          filters={[
            { name: 'name', label: t('list.name'), value: filter.name ?? '' },
            { name: 'kind', label: t('list.kind'), value: filter.kind ?? '', options: [{ value: '', label: t('list.anyKind') }, ...partnerKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))] },
            { name: 'archived', label: t('list.state'), value: filter.archived ?? '', options: [{ value: '', label: t('list.active') }, { value: '1', label: t('list.archived') }] },
            { name: 'check', label: t('list.check'), value: filter.check ?? '', options: [{ value: '', label: t('list.checkAny') }, { value: '1', label: t('list.checkDue') }] },
          ]}
        >
          {order && <input type="hidden" name="volgorde" value={order} />}
          <ExportLinks address={`${root}/export?${shown}`} />
        </FilterBar>
        {page.rows.length === 0 ? (
          <EmptyState icon="handshake" action={filtered && <LinkButton href={root}>{common('clearFilter')}</LinkButton>}>
            {t(filtered ? 'list.empty' : 'list.none')}
          </EmptyState>
        ) : (
          <Table
            caption={t('title')}
            captionHidden
            narrow="stack"
            rows={page.rows}
            rowKey={({ id }) => id}
            sorting={sorting}
            columns={[
              { id: 'name', sort: 'naam', head: t('form.name'), rowHead: true, cell: ({ id, name }) => <Link href={`${root}/${id}`} prefetch={false} className="link">{name}</Link> },
              { id: 'kind', sort: 'soort', head: t('list.kind'), cell: ({ kind }) => <Pill>{t(`kind.${kind}`)}</Pill> },
              { id: 'brings', head: t('list.brings'), cell: ({ brings }) => brings ?? '–' },
              { id: 'actions', sort: 'acties', head: t('list.actions'), numeric: true, cell: ({ actions }) => actions },
            ]}
          />
        )}
        <Pager next={page.next ? `${root}?${next}` : undefined} />
      </div>
    </Card>
  )
}
