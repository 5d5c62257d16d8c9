import { Standings } from '#components/assessment/standings.tsx'
import { CardsCard } from '#components/home/cards-card.tsx'
import { StartChecklist } from '#components/home/checklist.tsx'
import { FrameworkCard } from '#components/home/framework-card.tsx'
import { Today } from '#components/home/today.tsx'
import { NeighbourhoodTable } from '#components/places/neighbourhood-table.tsx'
import { NeighbourhoodsMap } from '#components/places/neighbourhoods-map.tsx'
import { Card } from '#components/ui/card.tsx'
import type { FrameworkId } from '#lib/framework/assessment-frameworks.ts'
import type { TeamHomeData } from '#lib/home/queries/team-home.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  actor: MemberActor
  data: TeamHomeData
  framework: FrameworkId
  now: Date
  /** Show all that waits. */
  all: boolean
}

/** Home of the team: what waits today, then the place at a glance, then every neighbourhood. */
export async function TeamHome({ actor, data, framework, now, all }: Props) {
  const t = await texts('home')
  const { municipality } = actor
  const root = `/${municipality.slug}`
  const onMap = { rows: data.places, outlines: new Map(), outline: null }
  return (
    <>
      {data.checklist && <StartChecklist municipality={municipality} checklist={data.checklist} />}
      <div className="grid gap-gap lg:grid-cols-2">
        <Today items={data.work} root={root} today={today(now)} whose={actor.standings.includes('coordinator') ? 'coordinator' : 'team'} all={all} />
        <FrameworkCard municipality={municipality} data={data} framework={framework} />
      </div>
      <Card title={t('wheel.standings')}>
        <Standings standings={data.standings} href={() => `${root}/toetsing`} />
      </Card>
      {data.cards && <CardsCard steps={data.cards} root={root} />}
      <Card title={t('neighbourhoods')}>
        {data.places.length === 0 ? (
          <p className="muted">{t('noNeighbourhoods')}</p>
        ) : (
          <NeighbourhoodTable rows={data.places} root={`${root}/buurten`} now={now} withWork />
        )}
      </Card>
      {data.places.some(({ lon }) => lon !== null) && (
        <Card title={t('onMap')}>
          <div className="mx-auto max-w-[34rem]">
            <NeighbourhoodsMap name={municipality.name} root={`${root}/buurten`} data={onMap} />
          </div>
        </Card>
      )}
    </>
  )
}
