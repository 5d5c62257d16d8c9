import { wordIn } from '#components/framework/word.tsx'
import { PlacesOnTrack } from '#components/track/places-on-track.tsx'
import { TrackView } from '#components/track/track-view.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { enterPhaseAction, leavePhaseAction } from '#lib/track/actions.ts'
import { municipalityTrack } from '#lib/track/queries/municipality-track.ts'

interface Props {
  params: Promise<{ municipality: string }>
}

export default async function MunicipalityTrackPage({ params }: Props) {
  const { municipality } = await params
  const { actor, data } = await openPage(municipality, 'track.read', municipalityTrack)
  const t = await texts('track')
  const { name } = actor.municipality
  return (
    <Page>
      <PageHeader title={t.rich('titleOf', { name, ...wordIn('track') })} subtitle={t('subtitle')} />
      <Card title={t('places.title')}>
        <PlacesOnTrack municipality={actor.municipality} places={data.places} />
      </Card>
      <TrackView
        actor={actor}
        name={name}
        place={null}
        steps={data.steps}
        counted={data.counted}
        now={new Date()}
        actions={{ enter: enterPhaseAction.bind(null, municipality), leave: leavePhaseAction.bind(null, municipality) }}
      />
    </Page>
  )
}
