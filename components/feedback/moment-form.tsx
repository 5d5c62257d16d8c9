import { WordsForm } from '#components/analysis/words-form.tsx'
import { PointBoxes } from '#components/feedback/point-boxes.tsx'
import { feedbackAnswers, type FeedbackWords } from '#components/feedback/words.ts'
import { DateField } from '#components/forms/date-field.tsx'
import { NumberField } from '#components/forms/number-field.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { AttentionPointChoice } from '#lib/analysis/queries/attention-points.ts'
import type { MomentShown } from '#lib/feedback/queries/moment.ts'
import { audiences } from '#lib/feedback/rules.ts'
import { dayOf, today } from '#lib/time/today.ts'

interface Props {
  /** What is changed; left out to note a new one. */
  moment?: MomentShown
  /** For a new one: the attention points that may have been told, and those ticked already. */
  points?: readonly AttentionPointChoice[]
  ticked?: readonly string[]
  neighbourhood: string
  action: FormAction
  now: Date
  words: FeedbackWords
}

/** A moment at which the analysis was fed back. */
export const MomentForm = ({ moment, points = [], ticked, neighbourhood, action, now, words }: Props) => {
  const { t } = words
  return (
    <WordsForm
      action={action}
      {...(moment ? { version: moment.version, about: { id: moment.id } } : { newKey: newKey() })}
      neighbourhood={neighbourhood}
      texts={feedbackAnswers}
      draft={moment ? undefined : `terugkoppeling-${neighbourhood}`}
      sentences
      submit={<SubmitButton icon="save">{t(moment ? 'form.saveEdit' : 'form.save')}</SubmitButton>}
    >
      <RadioGroup name="audience" label={t('form.audience')} defaultValue={moment?.audience} columns choices={audiences.map((audience) => ({ value: audience, label: t(`audience.${audience}`) }))} />
      <DateField name="heldOn" label={t('form.heldOn')} defaultValue={moment && dayOf(moment.heldOn)} max={today(now)} />
      <TextField name="form" label={t('form.form')} hint={t('form.formHint')} defaultValue={moment?.form} />
      <NumberField name="attendance" label={t('form.attendance')} hint={t('form.attendanceHint')} defaultValue={moment && String(moment.attendance)} />
      {points.length > 0 && <PointBoxes label={t('form.points')} points={points} ticked={ticked} optional words={words} />}
      <TextArea name="said" label={t('form.said')} hint={t('form.saidHint')} defaultValue={moment?.said ?? ''} max={4000} optional />
    </WordsForm>
  )
}
