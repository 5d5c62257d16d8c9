import { OpenMunicipalityForm } from '#components/platform/open-municipality-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { openMunicipalityAction } from '#lib/platform/actions.ts'
import { municipalitiesToOpen } from '#lib/platform/queries/municipalities.ts'
import { MunicipalitiesFilter } from '#lib/platform/schema.ts'
import { requirePerson } from '#lib/tenancy/require-actor.ts'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata() {
  return { title: (await texts('platform.open'))('title') }
}

export default async function OpenMunicipalityPage({ searchParams }: Props) {
  const actor = await requirePerson('platform.manage')
  const sought = MunicipalitiesFilter.parse(await searchParams).name ?? ''
  const [t, all] = await Promise.all([texts('platform'), municipalitiesToOpen(actor, new Date())])
  const municipalities = all.filter(({ name }) => name.toLocaleLowerCase('nl').includes(sought.toLocaleLowerCase('nl')))
  const title = t('open.title')
  return (
    <Page narrow>
      <PageHeader title={title} subtitle={t('open.lead')} breadcrumb={[{ label: t('title'), href: '/beheer' }, { label: title }]} />
      <OpenMunicipalityForm action={openMunicipalityAction} municipalities={municipalities} sought={sought} />
    </Page>
  )
}
