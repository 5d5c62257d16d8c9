import { EvidenceFields } from '#components/assessment/evidence-fields.tsx'
import { Form } from '#components/forms/form.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { EvidenceChoices } from '#lib/assessment/queries/evidence-choices.ts'
import type { CommonLevelHere } from '#lib/assessment/queries/round.ts'
import { longest } from '#lib/assessment/schema.ts'
import { levels } from '#lib/framework/assessment-frameworks.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  round: string
  criterion: string
  agreed: CommonLevelHere | undefined
  choices: EvidenceChoices
  withPlace: boolean
  action: FormAction
}

/** The level the table agrees on, why, and what would come next. */
export async function AgreeForm({ round, criterion, agreed, choices, withPlace, action }: Props) {
  const [t, meanings] = await Promise.all([texts('assessment.table'), texts('framework.level')])
  return (
    <Form action={action} version={agreed?.edition} texts={['assessment.refusal', 'assessment.done']}>
      <input type="hidden" name="round" value={round} />
      <input type="hidden" name="criterion" value={criterion} />
      <RadioGroup
        name="level"
        label={t('level')}
        columns
        defaultValue={agreed ? String(agreed.level) : undefined}
        choices={levels.map((level) => ({ value: String(level), label: `${level} · ${meanings(`${level}.name`)}`, hint: meanings(`${level}.meaning`) }))}
      />
      <TextArea name="evidence" label={t('evidence')} hint={t('evidenceHint')} rows={3} max={longest.evidence} defaultValue={agreed?.evidence} />
      <EvidenceFields agreed={agreed} choices={choices} withPlace={withPlace} />
      <TextArea name="nextStep" label={t('nextStep')} hint={t('nextStepHint')} optional rows={2} max={longest.nextStep} defaultValue={agreed?.nextStep ?? undefined} />
      <SubmitButton>{t(agreed ? 'change' : 'agree')}</SubmitButton>
    </Form>
  )
}
