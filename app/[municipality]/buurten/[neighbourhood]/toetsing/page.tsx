import { FrameworkWheel } from '#components/assessment/framework-wheel.tsx'
import { Rounds } from '#components/assessment/rounds.tsx'
import { Stands } from '#components/assessment/stands.tsx'
import { wordIn } from '#components/framework/word.tsx'
import { NeighbourhoodTabs } from '#components/places/neighbourhood-tabs.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { may } from '#lib/access/matrix.ts'
import { openingPath } from '#lib/assessment/paths.ts'
import { neighbourhoodAssessment } from '#lib/assessment/queries/assessment-page.ts'
import { asId } from '#lib/assessment/search.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string }>
  searchParams: Promise<{ na?: string | string[] }>
}

export default async function NeighbourhoodAssessmentPage({ params, searchParams }: Props) {
  const { municipality, neighbourhood } = await params
  const after = asId((await searchParams).na)
  const { actor, data } = await openPage(municipality, 'assessment.read', (tx, who) => neighbourhoodAssessment(tx, who, neighbourhood, after))
  const [t, crumbs] = await Promise.all([texts('assessment'), texts('navigation.crumbs')])
  const place = data.neighbourhood.name
  const root = `/${municipality}/buurten/${neighbourhood}`
  const blocks = data.standings.blocksAndActions
  return (
    <Page>
      <PageHeader
        title={`${t('title')}: ${place}`}
        subtitle={t.rich('subtitle', wordIn('assessment'))}
        breadcrumb={[{ label: crumbs('neighbourhoods'), href: `/${municipality}/buurten` }, { label: place }]}
        action={may(actor, 'assessment.conduct') && <LinkButton look="primary" icon="plus" href={openingPath(municipality, { place: neighbourhood })}>{t('openRound')}</LinkButton>}
      />
      <NeighbourhoodTabs actor={actor} neighbourhood={data.neighbourhood} current="assessment" />
      <div className="columns">
        <Card title={t.rich('wheelTitle', { place, ...wordIn('buildingBlock') })} subtitle={t(blocks.assessed ? 'wheelLine' : 'wheelNotYet')}>
          <FrameworkWheel levels={data.levels} mean={blocks.assessed ? blocks.mean : null} plans={data.plan ? [data.plan] : []} place={place} href={(block) => `${root}/plan?bouwsteen=${block}`} />
        </Card>
        <Card title={t('stands')}>
          <Stands standings={data.standings} axes={data.axes} />
        </Card>
      </div>
      <Rounds actor={actor} open={data.open} rounds={data.rounds} next={data.next} here={`${root}/toetsing`} place={neighbourhood} />
    </Page>
  )
}
