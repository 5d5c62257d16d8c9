import { Rounds } from '#components/assessment/rounds.tsx'
import { Standings } from '#components/assessment/standings.tsx'
import { wordIn } from '#components/framework/word.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { may } from '#lib/access/matrix.ts'
import { openingPath } from '#lib/assessment/paths.ts'
import { municipalityAssessment } from '#lib/assessment/queries/assessment-page.ts'
import { asId } from '#lib/assessment/search.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<{ na?: string | string[] }>
}

export default async function AssessmentPage({ params, searchParams }: Props) {
  const after = asId((await searchParams).na)
  const { actor, data } = await openPage((await params).municipality, 'assessment.read', (tx, who) => municipalityAssessment(tx, who, after))
  const t = await texts('assessment')
  const { slug } = actor.municipality
  return (
    <Page>
      <PageHeader
        title={t('title')}
        subtitle={t.rich('subtitle', wordIn('assessment'))}
        action={may(actor, 'assessment.conduct') && <LinkButton look="primary" icon="plus" href={openingPath(slug)}>{t('openRound')}</LinkButton>}
       
      />
      <Card>
        <Standings standings={data.standings} />
      </Card>
      <Rounds actor={actor} open={data.open} rounds={data.rounds} next={data.next} here={`/${slug}/toetsing`} />
    </Page>
  )
}
