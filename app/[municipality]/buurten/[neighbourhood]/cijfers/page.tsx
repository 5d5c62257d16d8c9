import { PlaceFigures } from '#components/figures/place-figures.tsx'
import { figureWords } from '#components/figures/words.ts'
import { NeighbourhoodTabs } from '#components/places/neighbourhood-tabs.tsx'
import { NeighbourhoodsMap } from '#components/places/neighbourhoods-map.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { FiguresFilter } from '#lib/figures/filter.ts'
import { figuresAt } from '#lib/figures/paths.ts'
import { placeFigures } from '#lib/figures/queries/place-figures.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = async () => ({ title: (await texts('figures'))('crumb') })

export default async function NeighbourhoodFiguresPage({ params, searchParams }: Props) {
  const [{ municipality, neighbourhood }, asked] = await Promise.all([params, searchParams])
  const filter = FiguresFilter.parse(asked)
  const { actor, data } = await openPage(municipality, 'figures.read', (tx, who) => placeFigures(tx, who, neighbourhood, filter))
  const [words, crumbs] = await Promise.all([figureWords(), texts('navigation.crumbs')])
  const at = figuresAt(municipality)
  const root = `/${municipality}/buurten`
  const { place } = data
  const isOnMap = place.lon !== null && place.lat !== null
  return (
    <Page>
      <PageHeader
        title={words.t('place.title', { name: place.name })}
        subtitle={words.t('place.subtitle')}
        breadcrumb={[{ label: crumbs('neighbourhoods'), href: root }, { label: place.name, href: `${root}/${place.slug}` }, { label: words.t('crumb') }]}
        action={<LinkButton icon="chart-column" href={at.root}>{words.t('place.all')}</LinkButton>}
      />
      <NeighbourhoodTabs actor={actor} neighbourhood={place} current="figures" />
      <PlaceFigures
        data={data}
        filter={filter}
        threshold={actor.municipality.threshold}
        map={isOnMap && <NeighbourhoodsMap name={actor.municipality.name} root={root} data={data.map} current={place.id} />}
        at={at}
        words={words}
      />
    </Page>
  )
}
