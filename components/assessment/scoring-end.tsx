import { ScoringFoot } from '#components/assessment/scoring.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { scoringPath } from '#lib/assessment/paths.ts'
import { firstUnanswered } from '#lib/assessment/first-unanswered.ts'
import type { ScoringPage } from '#lib/assessment/queries/scoring.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

interface Props {
  actor: MemberActor
  page: ScoringPage
  finish: FormAction
}

/** The last page: hand over when everything has an answer, otherwise go on where something is open. */
export async function ScoringEnd({ actor, page, finish }: Props) {
  const t = await texts('assessment.scoring')
  const { round, criteria, answers, finished } = page
  const missing = firstUnanswered(page)
  if (missing) {
    return (
      <>
        <Card title={t('missingTitle', { missing: criteria.length - answers.size })}>
          <p className="mb-4">{t('missingExplain')}</p>
          <LinkButton look="primary" href={scoringPath(actor.municipality.slug, round.id, missing.id)} iconAfter="arrow-right">{t('goOn')}</LinkButton>
        </Card>
        <ScoringFoot actor={actor} page={page} />
      </>
    )
  }
  return (
    <>
      {finished ? (
        <Notice tone="good">{t('finished')}</Notice>
      ) : (
        <Card title={t('lastTitle')}>
          <p className="mb-4">{t('lastExplain', { all: criteria.length })}</p>
          <Form action={finish} texts={['assessment.refusal', 'assessment.done']}>
            <input type="hidden" name="round" value={round.id} />
            <SubmitButton icon="check">{t('finish')}</SubmitButton>
          </Form>
        </Card>
      )}
      <ScoringFoot actor={actor} page={page} />
    </>
  )
}

/** The round went on without this reader: the table or the closed round has it now. */
export async function ScoringOver({ actor }: { actor: MemberActor }) {
  const t = await texts('assessment.scoring')
  return (
    <>
      <Notice tone="info">{t('over')}</Notice>
      <div className="row"><LinkButton href={`/${actor.municipality.slug}`}>{t('home')}</LinkButton></div>
    </>
  )
}
