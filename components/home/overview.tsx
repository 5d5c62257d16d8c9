import { FrameworkWheel } from '#components/assessment/framework-wheel.tsx'
import { Stands } from '#components/assessment/stands.tsx'
import { Track } from '#components/framework/track.tsx'
import { wordIn } from '#components/framework/word.tsx'
import { AnsweredBar } from '#components/home/answered-bar.tsx'
import { PlanCard, PublishedCard } from '#components/home/overview-plan.tsx'
import { standsOf } from '#components/track/stands.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { OverviewData } from '#lib/home/queries/overview.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  data: OverviewData
  /** `/pelt/buurten/overpelt` */
  root: string
}

/** A neighbourhood at a glance: only the parts the reader may see. */
export async function Overview({ data, root }: Props) {
  const t = await texts('home.overview')
  const { steps, assessment, analysis, plan, adopted, published } = data
  if (!steps && !assessment && !analysis && !plan && !adopted && published.length === 0) {
    return <Card><EmptyState icon="house">{t('nothing')}</EmptyState></Card>
  }
  return (
    <>
      <div className="columns">
        {steps && (
          <Card title={t.rich('track', wordIn('track'))} action={<LinkButton look="quiet" href={`${root}/groeipad`}>{t('toTrack')}</LinkButton>}>
            <Track stands={standsOf(steps)} />
          </Card>
        )}
        <div className="stack min-w-0">
          {(plan ?? adopted) && <PlanCard plan={plan} adopted={adopted} root={root} />}
          {analysis && <AnalysisCard data={data} root={root} />}
          {published.length > 0 && !plan && <PublishedCard published={published} />}
        </div>
      </div>
      {assessment && <AssessmentCards data={data} assessment={assessment} root={root} />}
    </>
  )
}

async function AnalysisCard({ data: { analysis, share }, root }: Props) {
  const t = await texts('home.overview')
  if (!analysis) return null
  const { figuresInterpreted, figuresChosen, inventory, conversations, attentionPoints } = analysis
  return (
    <Card title={t.rich('analysis', wordIn('neighbourhoodAnalysis'))} action={<LinkButton look="quiet" href={`${root}/analyse`}>{t('toAnalysis')}</LinkButton>}>
      <ul className="mb-3 list-disc pl-5">
        <li>{t('figures', { interpreted: figuresInterpreted, chosen: figuresChosen })}</li>
        <li>{t('inventory', { count: inventory })}</li>
        <li>{t('conversations', { count: conversations })}</li>
        <li>{t.rich('points', { count: attentionPoints, ...wordIn('attentionPoint') })}</li>
      </ul>
      {share && <AnsweredBar share={share} />}
    </Card>
  )
}

async function AssessmentCards({ data, assessment, root }: Props & { assessment: NonNullable<OverviewData['assessment']> }) {
  const [t, words] = await Promise.all([texts('home.overview'), texts('assessment')])
  const { name } = data.neighbourhood
  const blocks = assessment.standings.blocksAndActions
  return (
    <div className="columns">
      <Card title={words.rich('wheelTitle', { place: name, ...wordIn('buildingBlock') })} subtitle={words(blocks.assessed ? 'wheelLine' : 'wheelNotYet')}>
        <FrameworkWheel levels={assessment.levels} mean={blocks.assessed ? blocks.mean : null} plans={assessment.plan ? [assessment.plan] : []} place={name} href={(block) => `${root}/plan?bouwsteen=${block}`} />
      </Card>
      <Card title={t('assessment')} action={<LinkButton look="quiet" href={`${root}/toetsing`}>{t('toAssessment')}</LinkButton>}>
        <Stands standings={assessment.standings} axes={assessment.axes} />
      </Card>
    </div>
  )
}
