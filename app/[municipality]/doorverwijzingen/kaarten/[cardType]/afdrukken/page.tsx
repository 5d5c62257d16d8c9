import { PrintForm } from '#components/cards/print-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { printCardsAction } from '#lib/cards/actions.ts'
import { printPage } from '#lib/cards/queries/printed-batch.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; cardType: string }>
}

export async function generateMetadata() {
  return { title: (await texts('cards.print'))('title') }
}

export default async function PrintCardsPage({ params }: Props) {
  const [{ municipality, cardType }, t] = await Promise.all([params, texts('cards')])
  const { data } = await openPage(municipality, 'referral.print', (tx) => printPage(tx, cardType))
  const root = `/${municipality}/doorverwijzingen`
  return (
    <Page narrow>
      <PageHeader
        title={t('print.title')}
        subtitle={data.title}
        breadcrumb={[{ label: t('referrals'), href: root }, { label: t('paper.title'), href: `${root}/drukwerk` }, { label: t('print.title') }]}
      />
      <PrintForm action={printCardsAction.bind(null, municipality)} page={data} />
    </Page>
  )
}
