import { DateField } from '#components/forms/date-field.tsx'
import { Form } from '#components/forms/form.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { phases } from '#lib/framework/phases.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { Day } from '#lib/time/today.ts'
import { longest } from '#lib/track/schema.ts'

interface Props {
  /** Id of the neighbourhood; null: the municipality. */
  place: string | null
  today: Day
  action: FormAction
}

/** Since when this place stands in a phase, and who decided so. */
export async function EnterForm({ place, today, action }: Props) {
  const [t, names] = await Promise.all([texts('track.form'), texts('framework.phase')])
  return (
    <Form action={action} newKey={newKey()} texts={['track.refusal', 'track.done']} label={t('enter')}>
      {place && <input type="hidden" name="neighbourhood" value={place} />}
      <RadioGroup name="phase" label={t('phase')} choices={phases.map((phase) => ({ value: phase, label: names(`${phase}.name`), hint: names(`${phase}.line`) }))} />
      <DateField name="on" label={t('on')} defaultValue={today} max={today} />
      <TextField name="decidedBy" label={t('decidedBy')} hint={t('decidedByHint')} maxLength={longest.decidedBy} />
      <TextArea name="note" label={t('note')} hint={t('noteHint')} optional rows={2} max={longest.note} />
      <SubmitButton>{t('enter')}</SubmitButton>
    </Form>
  )
}
