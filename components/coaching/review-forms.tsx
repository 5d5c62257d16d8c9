import { CheckboxField } from '#components/forms/checkbox-field.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { Reviewed } from '#lib/coaching/queries/reviews.ts'
import { longest } from '#lib/coaching/schema.ts'
import { texts } from '#lib/i18n/texts.ts'

/** A coach's remark, on a plan version or a round. */
export async function WriteForm({ on, action }: { on: Reviewed; action: FormAction }) {
  const t = await texts('coaching.reviews')
  const [name, id] = 'roundId' in on ? ['round', on.roundId] : ['planVersion', on.planVersionId]
  return (
    <Form action={action} newKey={newKey()} texts={['coaching.refusal', 'coaching.done']} label={t('write')}>
      <input type="hidden" name={name} value={id} />
      <TextArea name="text" label={t('text')} hint={t('textHint')} max={longest.review} />
      <CheckboxField name="asksAnswer" label={t('askAnswer')} />
      <SubmitButton look="secondary">{t('submit')}</SubmitButton>
    </Form>
  )
}

/** The coordinator's answer to one remark. */
export async function AnswerForm({ review, action }: { review: string; action: FormAction }) {
  const t = await texts('coaching.reviews')
  return (
    <Form action={action} texts={['coaching.refusal', 'coaching.done']} label={t('answer')}>
      <input type="hidden" name="review" value={review} />
      <TextArea name="answer" label={t('answer')} hint={t('answerHint')} rows={3} max={longest.answer} />
      <SubmitButton look="secondary">{t('send')}</SubmitButton>
    </Form>
  )
}
