import { wordIn } from '#components/framework/word.tsx'
import { NeighbourhoodTabs } from '#components/places/neighbourhood-tabs.tsx'
import { TrackView } from '#components/track/track-view.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { enterPhaseAction, leavePhaseAction } from '#lib/track/actions.ts'
import { neighbourhoodTrack } from '#lib/track/queries/track.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string }>
}

export default async function NeighbourhoodTrackPage({ params }: Props) {
  const { municipality, neighbourhood } = await params
  const { actor, data } = await openPage(municipality, 'track.read', (tx) => neighbourhoodTrack(tx, neighbourhood))
  const [t, crumbs] = await Promise.all([texts('track'), texts('navigation.crumbs')])
  const { name, id } = data.neighbourhood
  return (
    <Page>
      <PageHeader
        title={t.rich('titleOf', { name, ...wordIn('track') })}
        subtitle={t('subtitle')}
        breadcrumb={[{ label: crumbs('neighbourhoods'), href: `/${municipality}/buurten` }, { label: name }]}
      />
      <NeighbourhoodTabs actor={actor} neighbourhood={data.neighbourhood} current="track" />
      <TrackView
        actor={actor}
        name={name}
        place={id}
        steps={data.steps}
        counted={data.counted}
        now={new Date()}
        actions={{ enter: enterPhaseAction.bind(null, municipality), leave: leavePhaseAction.bind(null, municipality) }}
      />
    </Page>
  )
}
