import { ClosingDays } from '#components/contact-point/closing-days.tsx'
import { ContactPointForm } from '#components/contact-point/contact-point-form.tsx'
import { arrangeCrumbs } from '#components/contact-point/crumbs.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { addClosingAction, openAgainAction, setContactPointAction } from '#lib/contact-point/actions/contact-point.ts'
import { contactPointPage } from '#lib/contact-point/queries/contact-point-page.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string }>
}

export async function generateMetadata() {
  return { title: (await texts('contact-point.place'))('title') }
}

export default async function ContactPointPage({ params }: Props) {
  const [{ municipality }, t] = await Promise.all([params, texts('contact-point.place')])
  const now = today(new Date())
  const { actor, data } = await openPage(municipality, 'referral.arrange', (tx, actor) => contactPointPage(tx, actor, now))
  const { name } = actor.municipality
  return (
    <Page narrow>
      <PageHeader title={t('title')} subtitle={t('subtitle', { municipality: name })} breadcrumb={await arrangeCrumbs(municipality, t('title'))} />
      <ContactPointForm place={data.place} municipality={name} save={setContactPointAction.bind(null, municipality)} />
      <ClosingDays
        periods={data.periods}
        holidays={data.holidays}
        today={now}
        actions={{ add: addClosingAction.bind(null, municipality), open: openAgainAction.bind(null, municipality) }}
      />
    </Page>
  )
}
