import { OpeningForm } from '#components/assessment/opening-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { openRoundAction } from '#lib/assessment/actions.ts'
import { openingPage } from '#lib/assessment/queries/opening-page.ts'
import { asOne } from '#lib/assessment/search.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<{ kader?: string | string[]; buurt?: string | string[] }>
}

export default async function OpenRoundPage({ params, searchParams }: Props) {
  const { municipality } = await params
  const { kader, buurt } = await searchParams
  const now = new Date()
  const asked = { framework: asOne(kader), placeSlug: asOne(buurt) }
  const { actor, data } = await openPage(municipality, 'assessment.conduct', (tx, who) => openingPage(tx, who, asked, now))
  const t = await texts('assessment')
  return (
    <Page narrow>
      <PageHeader title={t('open.title')} subtitle={t('open.subtitle')} breadcrumb={[{ label: t('title'), href: `/${municipality}/toetsing` }, { label: t('open.title') }]} />
      <OpeningForm page={data} municipality={actor.municipality} now={now} action={openRoundAction.bind(null, municipality)} />
    </Page>
  )
}
