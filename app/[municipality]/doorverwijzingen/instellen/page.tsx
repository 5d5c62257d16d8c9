import { ArrangeHub } from '#components/contact-point/arrange-hub.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { arrangeAt } from '#lib/contact-point/paths.ts'
import { texts } from '#lib/i18n/texts.ts'
import { requireActor } from '#lib/tenancy/require-actor.ts'

interface Props {
  params: Promise<{ municipality: string }>
}

export async function generateMetadata() {
  return { title: (await texts('contact-point.hub'))('title') }
}

export default async function ArrangePage({ params }: Props) {
  const [{ municipality }, t] = await Promise.all([params, texts('contact-point')])
  const actor = await requireActor(municipality, 'referral.arrange')
  const at = arrangeAt(municipality)
  return (
    <Page>
      <PageHeader
        title={t('hub.title')}
        subtitle={t('hub.subtitle', { municipality: actor.municipality.name })}
        breadcrumb={[{ label: t('referrals'), href: at.referrals }, { label: t('hub.back') }]}
      />
      <ArrangeHub municipality={municipality} />
    </Page>
  )
}
