import { DateField } from '#components/forms/date-field.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { EvidenceLine } from '#components/track/evidence.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { Day } from '#lib/time/today.ts'
import type { StepHere } from '#lib/track/queries/track.ts'

interface Props {
  steps: readonly StepHere[]
  /** null: this reader records nothing. */
  leave: FormAction | null
  today: Day
}

/** Each step with its dates, who decided, why, and what was counted that day. */
export async function TrackHistory({ steps, leave, today }: Props) {
  const [t, names, f] = await Promise.all([texts('track'), texts('framework.phase'), formats()])
  return (
    <Card title={t('history')}>
      {steps.length === 0 ? (
        <EmptyState icon="route">{t(leave ? 'historyEmpty' : 'historyEmptyReader')}</EmptyState>
      ) : (
        <ol className="stack">
          {steps.map((step) => (
            <li key={step.id} className="flex flex-col gap-1">
              <h3>{names(`${step.phase}.name`)}</h3>
              <p className="muted">
                {step.leftOn ? t('period', { from: f.date(step.enteredOn), to: f.date(step.leftOn) }) : t('since', { date: f.date(step.enteredOn) })}
                {' · '}
                {t('decidedBy', { who: step.decidedBy })}
              </p>
              {step.note && <p>{step.note}</p>}
              <p className="muted">{t('countedThen')}</p>
              <EvidenceLine evidence={step.evidence} />
              {leave && step.leftOn === null && (
                <Details summary={t('form.leavePhase', { phase: names(`${step.phase}.name`) })}>
                  <Form action={leave} version={step.version} layout="row" label={t('form.leavePhase', { phase: names(`${step.phase}.name`) })} texts={['track.refusal', 'track.done']}>
                    <input type="hidden" name="step" value={step.id} />
                    <DateField name="on" label={t('form.leaveOn')} defaultValue={today} max={today} />
                    <SubmitButton look="secondary">{t('form.leave')}</SubmitButton>
                  </Form>
                </Details>
              )}
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
