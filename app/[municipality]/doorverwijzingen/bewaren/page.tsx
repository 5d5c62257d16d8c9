import { arrangeCrumbs } from '#components/contact-point/crumbs.ts'
import { RetentionForm } from '#components/retention/retention-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { setRetentionAction } from '#lib/retention/actions.ts'
import { retentionPage } from '#lib/retention/queries/retention.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
}

export async function generateMetadata() {
  return { title: (await texts('retention'))('title') }
}

export default async function RetentionPage({ params }: Props) {
  const [{ municipality }, t] = await Promise.all([params, texts('retention')])
  const { actor, data } = await openPage(municipality, 'referral.arrange', (tx, actor) => retentionPage(tx, actor.municipality.id))
  return (
    <Page narrow>
      <PageHeader title={t('title')} subtitle={t('subtitle')} breadcrumb={await arrangeCrumbs(municipality, t('title'))} />
      <RetentionForm page={data} municipality={actor.municipality.name} save={setRetentionAction.bind(null, municipality)} />
    </Page>
  )
}
