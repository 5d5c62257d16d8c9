import { Urgent } from '#components/contact-point/urgent.tsx'
import { ResidentForm, ResidentThanks } from '#components/signals/resident-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { single, type Asked } from '#lib/analysis/address-values.ts'
import { texts } from '#lib/i18n/texts.ts'
import { passOnResidentAction } from '#lib/signals/actions/give.ts'
import { signalsAt } from '#lib/signals/places.ts'
import { residentPage } from '#lib/signals/queries/give-page.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Asked
}

export const generateMetadata = async () => ({ title: (await texts('signals'))('resident.title') })

export default async function ResidentPage({ params, searchParams }: Props) {
  const { municipality } = await params
  const sent = single((await searchParams)['verstuurd']) !== undefined
  const { data } = await openPage(municipality, 'signals.askCallback', residentPage)
  const t = await texts('signals')
  const at = signalsAt(municipality)
  return (
    <Page narrow>
      <Urgent numbers={data.urgent} edge />
      <PageHeader title={t('resident.title')} subtitle={t('resident.explain')} breadcrumb={[{ label: t('give.title'), href: at.give }, { label: t('resident.menu') }]} />
      {sent ? (
        <ResidentThanks number={data.desks.ownNumber} again={at.askCallback} />
      ) : (
        <ResidentForm action={passOnResidentAction.bind(null, municipality)} places={data.places} />
      )}
    </Page>
  )
}
