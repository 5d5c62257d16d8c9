import { NeighbourhoodTable } from '#components/places/neighbourhood-table.tsx'
import { NeighbourhoodsMap } from '#components/places/neighbourhoods-map.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ExportLinks } from '#components/ui/export-links.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { may } from '#lib/access/matrix.ts'
import { texts } from '#lib/i18n/texts.ts'
import { neighbourhoodsPage } from '#lib/places/queries/neighbourhoods-page.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
}

export default async function NeighbourhoodsPage({ params }: Props) {
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
          <Card title={t('list.heading')} action={<ExportLinks address={`${root}/export`} />}>
            <NeighbourhoodTable rows={data.rows} root={root} now={new Date()} withWork={may(actor, 'track.read')} />
          </Card>
        </>
      )}
    </Page>
  )
}
