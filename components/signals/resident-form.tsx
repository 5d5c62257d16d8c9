import { CheckboxField } from '#components/forms/checkbox-field.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { CallerFields } from '#components/signals/caller-fields.tsx'
import { signalAnswers, signalWords } from '#components/signals/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { dial } from '#lib/phone/dial.ts'

interface Props {
  action: FormAction
  places: readonly { id: string; name: string }[]
}

/** A resident asked an alderman to be called. What is sent here is not seen here again. */
export async function ResidentForm({ action, places }: Props) {
  const words = await signalWords()
  const { t } = words
  return (
    <Form action={action} newKey={newKey()} texts={signalAnswers}>
      <CallerFields of="resident" places={places} words={words} />
      <CheckboxField name="agreed" label={t('resident.agreed')} />
      <SubmitButton icon="send">{t('resident.send')}</SubmitButton>
    </Form>
  )
}

/** After it: thanks, and where to phone. */
export async function ResidentThanks({ number, again }: { number: string | null; again: string }) {
  const { t } = await signalWords()
  return (
    <>
      <Notice tone="good" role="status" title={t('resident.thanks')}>
        <p>{t('resident.thanksText')} {t('resident.nothingMore')}</p>
        {number && <p>{t('resident.question')} <a className="link whitespace-nowrap" href={dial(number)}>{number}</a></p>}
      </Notice>
      <div><LinkButton href={again} icon="plus">{t('resident.again')}</LinkButton></div>
    </>
  )
}
