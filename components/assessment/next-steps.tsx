import { Form } from '#components/forms/form.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { RoundWithLevels } from '#lib/assessment/queries/table-page.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  page: RoundWithLevels
  neighbourhoods: readonly { id: string; name: string }[]
  action: FormAction
}

/** The next steps the table wrote down: each became an action, or can become one here. */
export async function NextSteps({ page: { round, levels }, neighbourhoods, action }: Props) {
  const t = await texts('assessment.closed')
  const steps = [...levels.values()].filter(({ nextStep }) => nextStep)
  if (steps.length === 0) return null
  return (
    <Card title={t('nextStep')}>
      <ul className="stack">
        {steps.map(({ criterionId, nextStep, nextAction }) => (
          <li key={criterionId}>
            <p>{nextStep}</p>
            {nextAction ? (
              <p className="muted">{t('becameAction', { title: nextAction.title })}</p>
            ) : (
              <Details summary={t('toAction')}>
                <Form action={action} newKey={newKey()} label={nextStep ?? undefined} texts={['assessment.refusal', 'assessment.done']}>
                  <input type="hidden" name="round" value={round.id} />
                  <input type="hidden" name="criterion" value={criterionId} />
                  <TextField name="title" label={t('actionTitle')} defaultValue={nextStep?.slice(0, 160)} maxLength={160} />
                  {!round.neighbourhood && (
                    <SelectField name="neighbourhood" label={t('actionPlace')} choices={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))} />
                  )}
                  <TextField name="leadText" label={t('actionLead')} hint={t('actionLeadHint')} maxLength={160} />
                  <TextField name="roughlyWhen" label={t('actionWhen')} hint={t('actionWhenHint')} maxLength={80} />
                  <SubmitButton look="secondary">{t('actionSubmit')}</SubmitButton>
                </Form>
              </Details>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
