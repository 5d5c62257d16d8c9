import { planAnswers } from '#components/plan/words.ts'
import { DateField } from '#components/forms/date-field.tsx'
import { Form } from '#components/forms/form.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'
import { adoptingBodies } from '#lib/plan/rules.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  action: FormAction
  neighbourhoodId: string
  /** Number of the last version, 0 when there is none. */
  follows: number
  today: Day
}

/** Records that the plan was adopted: by whom, when, and from the second version on why it changed. */
export async function AdoptForm({ action, neighbourhoodId, follows, today }: Props) {
  const [t, plan] = await Promise.all([texts('plan.adopt'), texts('plan')])
  return (
    <Form action={action} newKey={newKey()} texts={planAnswers} draft={`adopt-${neighbourhoodId}-${follows}`}>
      <input type="hidden" name="neighbourhoodId" value={neighbourhoodId} />
      <input type="hidden" name="follows" value={follows} />
      <RadioGroup
        name="adoptedBy"
        label={t('by')}
        choices={adoptingBodies.map((body) => ({ value: body, label: plan(`bodyName.${body}`) }))}
      />
      <DateField name="adoptedOn" label={t('on')} max={today} />
      <TextField name="decisionReference" label={t('reference')} hint={t('referenceHint')} maxLength={120} optional />
      {follows > 0 && <TextArea name="changeReason" label={t('reason')} hint={t('reasonHint')} max={1000} />}
      <DateField name="nextReviewOn" label={t('nextReview')} optional />
      <SubmitButton icon="award">{t('send', { number: follows + 1 })}</SubmitButton>
    </Form>
  )
}
