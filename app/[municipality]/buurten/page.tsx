import { NeighbourhoodTable } from '#components/places/neighbourhood-table.tsx'
import { NeighbourhoodsMap } from '#components/places/neighbourhoods-map.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ExportLinks } from '#components/ui/export-links.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { may } from '#lib/access/matrix.ts'
import { withAsked, type Asked } from '#lib/analysis/address-values.ts'
import { texts } from '#lib/i18n/texts.ts'
import { askedSort, sortBy, sortingAt } from '#lib/paging/sort.ts'
import { neighbourhoodOrders, neighbourhoodsInOrder } from '#lib/places/neighbourhood-order.ts'
import { neighbourhoodsPage } from '#lib/places/queries/neighbourhoods-page.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Asked
}

export default async function NeighbourhoodsPage({ params, searchParams }: Props) {
  const sort = sortBy(neighbourhoodOrders).parse((await searchParams)['volgorde'])
  const { actor, data } = await openPage((await params).municipality, 'places.read', neighbourhoodsPage)
  const t = await texts('places')
  const { name, slug } = actor.municipality
  const root = `/${slug}/buurten`
  const manage = may(actor, 'places.manage') && (
    <LinkButton look="primary" icon="settings" href={`/${slug}/instellingen/buurten`}>{t('manage.link')}</LinkButton>
  )
  return (
    <Page>
      <PageHeader title={t('list.title', { name })} subtitle={t('list.subtitle', { count: data.rows.length })} action={manage} />
      {data.rows.length === 0 ? (
        <Card>
          <EmptyState icon="map" action={manage}>{t('list.empty')}</EmptyState>
        </Card>
      ) : (
        <>
          <Card title={t('list.map')}>
            <NeighbourhoodsMap name={name} root={root} data={data} />
          </Card>
          <Card title={t('list.heading')} action={<ExportLinks address={withAsked(`${root}/export`, { volgorde: askedSort(sort, 'naam') })} />}>
            <NeighbourhoodTable
              rows={neighbourhoodsInOrder(data.rows, sort)}
              root={root}
              now={new Date()}
              withWork={may(actor, 'track.read')}
              sorting={sortingAt(sort, (volgorde) => withAsked(root, { volgorde }))}
            />
          </Card>
        </>
      )}
    </Page>
  )
}
