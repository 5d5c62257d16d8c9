import { BatchTable } from '#components/cards/batch-table.tsx'
import { PrintableCards } from '#components/cards/printable-cards.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { may } from '#lib/access/matrix.ts'
import { paperPage } from '#lib/cards/queries/batches.ts'
import { PaperFilter } from '#lib/cards/schema.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata() {
  return { title: (await texts('cards.paper'))('title') }
}

export default async function PaperPage({ params, searchParams }: Props) {
  const [{ municipality }, asked, t] = await Promise.all([params, searchParams, texts('cards')])
  const { before } = PaperFilter.parse(asked)
  const { actor, data } = await openPage(municipality, 'referral.print', (tx) => paperPage(tx, before))
  const root = `/${municipality}/doorverwijzingen`
  const here = `${root}/drukwerk`
  return (
    <Page>
      <PageHeader title={t('paper.title')} subtitle={t('paper.subtitle')} breadcrumb={[{ label: t('referrals'), href: root }, { label: t('paper.title') }]} />
      <PrintableCards root={`${root}/kaarten`} types={data.types} arranges={may(actor, 'referral.arrange')} />
      <Card title={t('paper.batches')}>
        {data.rows.length === 0 ? <EmptyState icon="printer">{t('paper.none')}</EmptyState> : <BatchTable root={here} rows={data.rows} caption={t('paper.batches')} />}
        <Pager previous={before ? here : undefined} next={data.next ? `${here}?voor=${data.next}` : undefined} />
      </Card>
    </Page>
  )
}
