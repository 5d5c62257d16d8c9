import Link from 'next/link'
import { Standings } from '#components/assessment/standings.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Table } from '#components/ui/table.tsx'
import { TrackLine } from '#components/framework/track.tsx'
import { standsOfPlace } from '#components/track/stands.ts'
import type { CoachHomeData } from '#lib/home/queries/coach-home.ts'
import { texts } from '#lib/i18n/texts.ts'
import { knownPhases } from '#lib/track/rules.ts'

interface Props {
  data: CoachHomeData
  root: string
}

/** An opened municipality for its coach: where it stands, and the way to plan, assessment and track. */
export async function CoachHome({ data, root }: Props) {
  const [t, cards] = await Promise.all([texts('home'), texts('referral-figures')])
  return (
    <>
      <Card title={t('wheel.standings')}>
        <div className="stack">
          <Standings standings={data.standings} />
          <div className="row">
            <LinkButton href={`${root}/toetsing`} icon="scale">{t('coach.all')}</LinkButton>
            <LinkButton href={`${root}/groeipad`} icon="route">{t('coach.tracks')}</LinkButton>
            <LinkButton href={`${root}/doorverwijzingen/cijfers`} icon="chart-column">{cards('title')}</LinkButton>
          </div>
        </div>
      </Card>
      <Card title={t('neighbourhoods')}>
        {data.places.length === 0 ? <p className="muted">{t('noNeighbourhoods')}</p> : (
          <Table
            caption={t('neighbourhoods')}
            captionHidden
            narrow="stack"
            rows={data.places}
            rowKey={({ id }) => id}
            columns={[
              { id: 'name', head: t('coach.neighbourhood'), rowHead: true, cell: ({ slug, name }) => <Link className="link" href={`${root}/buurten/${slug}`} prefetch={false}>{name}</Link> },
              { id: 'track', head: t('coach.track'), cell: ({ phases, past }) => <TrackLine stands={standsOfPlace({ present: knownPhases(phases), past: knownPhases(past) })} /> },
              { id: 'running', head: t('coach.actions'), numeric: true, cell: ({ running }) => running },
              {
                id: 'links', head: t('coach.links'),
                cell: ({ slug }) => (
                  <span className="row">
                    <Link className="link" href={`${root}/buurten/${slug}/plan`} prefetch={false}>{t('coach.plan')}</Link>
                    <Link className="link" href={`${root}/buurten/${slug}/toetsing`} prefetch={false}>{t('coach.assessment')}</Link>
                  </span>
                ),
              },
            ]}
          />
        )}
      </Card>
    </>
  )
}
