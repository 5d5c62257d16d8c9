import { Overview } from '#components/home/overview.tsx'
import { NeighbourhoodTabs } from '#components/places/neighbourhood-tabs.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { neighbourhoodOverview } from '#lib/home/queries/overview.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string }>
}

/** The first page of a neighbourhood. */
export default async function NeighbourhoodPage({ params }: Props) {
  const { municipality, neighbourhood } = await params
  const { actor, data } = await openPage(municipality, 'places.read', (tx, who) => neighbourhoodOverview(tx, who, neighbourhood))
  const [t, crumbs, f] = await Promise.all([texts('home.overview'), texts('navigation.crumbs'), formats()])
  const { name, population, over65, populationYear } = data.neighbourhood
  const facts =
    population === null
      ? [t('unknown')]
      : [
          t('people', { count: population }),
          over65 !== null && population > 0 && t('over65', { share: f.percent(over65 / population) }),
          populationYear !== null && t('year', { year: String(populationYear) }),
        ]
  return (
    <Page>
      <PageHeader
        title={name}
        subtitle={facts.filter(Boolean).join(' · ')}
        breadcrumb={[{ label: crumbs('neighbourhoods'), href: `/${municipality}/buurten` }, { label: name }]}
      />
      <NeighbourhoodTabs actor={actor} neighbourhood={data.neighbourhood} current="overview" />
      <Overview data={data} root={`/${municipality}/buurten/${neighbourhood}`} />
    </Page>
  )
}
