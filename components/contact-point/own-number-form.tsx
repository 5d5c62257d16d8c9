import { contactPointAnswers } from '#components/contact-point/answers.ts'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { Card } from '#components/ui/card.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { ContactPointHere } from '#lib/contact-point/queries/contact-point.ts'
import { texts } from '#lib/i18n/texts.ts'
import { longestPhone } from '#lib/phone/phone.ts'

interface Props {
  place: Pick<ContactPointHere, 'ownNumber' | 'ownNumberLabel' | 'version'>
  /** When it was last checked. */
  checked?: string
  save: FormAction
}

/** Where one calls when help is needed today. */
export async function OwnNumberForm({ place, checked, save }: Props) {
  const t = await texts('contact-point.numbers')
  return (
    <Card title={t('own')} subtitle={t('ownExplain')}>
      <Form action={save} version={place.version} texts={contactPointAnswers} label={t('own')}>
        <TextField name="ownNumber" type="tel" label={t('ownNumber')} hint={checked} defaultValue={place.ownNumber ?? ''} maxLength={longestPhone} optional />
        <TextField name="ownNumberLabel" label={t('ownLabel')} hint={t('ownLabelHint')} defaultValue={place.ownNumberLabel ?? ''} maxLength={60} optional />
        <SubmitButton look="secondary" icon="save">{t('ownSave')}</SubmitButton>
      </Form>
    </Card>
  )
}
