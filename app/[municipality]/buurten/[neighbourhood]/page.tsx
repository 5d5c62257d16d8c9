import { Overview } from '#components/home/overview.tsx'
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
  const { data } = await openPage(municipality, 'places.read', (tx, who) => neighbourhoodOverview(tx, who, neighbourhood))
  const [t, f] = await Promise.all([texts('home.overview'), formats()])
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
      <PageHeader title={name} subtitle={facts.filter(Boolean).join(' · ')} />
      <Overview data={data} root={`/${municipality}/buurten/${neighbourhood}`} />
    </Page>
  )
}
