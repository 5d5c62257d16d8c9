import { WhoIsWho } from '#components/people/who-is-who.tsx'
import { NeighbourhoodTabs } from '#components/places/neighbourhood-tabs.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { whoIsWho } from '#lib/people/queries/who-is-who.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string }>
}

export async function generateMetadata() {
  return { title: (await texts('people.list'))('whoIsWho') }
}

export default async function NeighbourhoodWhoIsWho({ params }: Props) {
  const [{ municipality, neighbourhood: slug }, t, menu] = await Promise.all([params, texts('people.whoIsWho'), texts('navigation.crumbs')])
  const { actor, data } = await openPage(municipality, 'people.readNames', (tx) => whoIsWho(tx, slug))
  const { neighbourhood, ...who } = data
  return (
    <Page>
      <PageHeader
        title={t('title', { place: neighbourhood.name })}
        subtitle={t('subtitle')}
        breadcrumb={[{ label: menu('neighbourhoods'), href: `/${municipality}/buurten` }, { label: neighbourhood.name }]}
      />
      <NeighbourhoodTabs actor={actor} neighbourhood={neighbourhood} current="whoIsWho" />
      <WhoIsWho {...who} />
    </Page>
  )
}
