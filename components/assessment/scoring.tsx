import Link from 'next/link'
import { Form } from '#components/forms/form.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { ScoringKeys } from '#components/assessment/scoring-keys.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { Progress } from '#components/ui/progress.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { scoringPath } from '#lib/assessment/paths.ts'
import type { CriterionText } from '#lib/assessment/queries/criteria.ts'
import type { ScoringPage } from '#lib/assessment/queries/scoring.ts'
import { longest } from '#lib/assessment/schema.ts'
import { answers as levels } from '#lib/framework/assessment-frameworks.ts'
import { locale, texts } from '#lib/i18n/texts.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

interface Props {
  actor: MemberActor
  page: ScoringPage
  criterion: CriterionText
  action: FormAction
}

/** One criterion at a time: the sentence, the levels with their meaning, and room for a remark. */
export async function ScoringStep({ actor, page, criterion, action }: Props) {
  const { round, criteria, answers } = page
  const [t, subjects, meanings, language] = await Promise.all([texts('assessment.scoring'), texts('framework.subject'), texts('framework.level'), locale()])
  const slug = actor.municipality.slug
  const at = criteria.findIndex(({ id }) => id === criterion.id)
  const [previous, next] = [criteria[at - 1], criteria[at + 1]]
  const given = answers.get(criterion.id)
  const path = (to: CriterionText | undefined) => scoringPath(slug, round.id, to?.id ?? 'klaar')
  return (
    <>
      <Progress value={answers.size} max={criteria.length} label={t('progress')} text={t('progressText', { done: answers.size, all: criteria.length })} />
      <Card title={criterion.text[language]} subtitle={subjects(criterion.subject)}>
        {criterion.three && <p className="muted mb-3">{t('three', { three: criterion.three[language] })}</p>}
        {/* The key gives each criterion a form of its own: an answer never stays behind for the next. */}
        <Form key={criterion.id} action={action} texts={['assessment.refusal', 'assessment.done']}>
          <input type="hidden" name="round" value={round.id} />
          <input type="hidden" name="criterion" value={criterion.id} />
          <RadioGroup
            name="answer"
            label={t('answer')}
            hint={actor.keyboardHints ? t('keys') : undefined}
            defaultValue={given?.answer}
            choices={levels.map((level) => ({
              value: String(level),
              label: level === 'unknown' ? meanings('unknown.name') : `${level} · ${meanings(`${level}.name`)}`,
              hint: meanings(`${level}.meaning`),
            }))}
          />
          <TextArea name="remark" label={t('remark')} hint={t('remarkHint')} optional rows={2} max={longest.remark} defaultValue={given?.remark ?? undefined} />
          <div className="row">
            {previous && <LinkButton href={path(previous)} look="quiet" icon="arrow-left">{t('previous')}</LinkButton>}
            <SubmitButton iconAfter="arrow-right">{t('save')}</SubmitButton>
            <LinkButton href={path(next)} look="quiet">{t('next')}</LinkButton>
          </div>
        </Form>
        {actor.keyboardHints && <ScoringKeys />}
      </Card>
      <ScoringFoot actor={actor} page={page} />
    </>
  )
}

/** What is answered and what is open, and that one may stop here. */
export async function ScoringFoot({ actor, page: { round, criteria, answers, finished } }: { actor: MemberActor; page: ScoringPage }) {
  const [t, language] = await Promise.all([texts('assessment.scoring'), locale()])
  return (
    <>
      <Details summary={t('overview')}>
        <ol className="flex list-decimal flex-col gap-1 pl-6">
          {criteria.map((criterion) => (
            <li key={criterion.id}>
              <Link className="link" href={scoringPath(actor.municipality.slug, round.id, criterion.id)} prefetch={false}>{criterion.text[language]}</Link>
              <span className="muted"> · {t(answers.has(criterion.id) ? 'answered' : 'open')}</span>
            </li>
          ))}
        </ol>
      </Details>
      <p className="muted">{t('private')}</p>
      <div className="row"><LinkButton href={`/${actor.municipality.slug}`} look="quiet">{t(finished ? 'home' : 'stop')}</LinkButton></div>
    </>
  )
}
