import { ScoringEnd, ScoringOver } from '#components/assessment/scoring-end.tsx'
import { ScoringStep } from '#components/assessment/scoring.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { finishScoringAction, scoreAction } from '#lib/assessment/actions.ts'
import { firstUnanswered } from '#lib/assessment/first-unanswered.ts'
import { scoringPage } from '#lib/assessment/queries/scoring.ts'
import { asId, asOne } from '#lib/assessment/search.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; round: string }>
  searchParams: Promise<{ vraag?: string | string[] }>
}

/** Scoring alone: for everybody who was invited, whatever they are here. */
export default async function ScoringPage({ params, searchParams }: Props) {
  const { municipality, round } = await params
  const [id, asked] = [asId(round), asOne((await searchParams).vraag)]
  const { actor, data } = await openPage(municipality, 'assessment.score', async (tx, who) => (id ? scoringPage(tx, who, id) : null))
  const [t, frameworks] = await Promise.all([texts('assessment.scoring'), texts('framework.assessment')])
  const criterion = asked === 'klaar' ? null : (data.criteria.find((candidate) => candidate.id === asked) ?? firstUnanswered(data))
  return (
    <Page narrow>
      <PageHeader
        title={t('title', { round: data.round.title })}
        subtitle={[frameworks(`${data.round.framework}.name`), data.round.neighbourhood?.name ?? actor.municipality.name].join(' · ')}
       
      />
      {data.round.stage !== 'scoring' ? (
        <ScoringOver actor={actor} />
      ) : criterion ? (
        <ScoringStep actor={actor} page={data} criterion={criterion} action={scoreAction.bind(null, municipality)} />
      ) : (
        <ScoringEnd actor={actor} page={data} finish={finishScoringAction.bind(null, municipality)} />
      )}
    </Page>
  )
}
