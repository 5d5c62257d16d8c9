import { contactPointAnswers } from '#components/contact-point/answers.ts'
import { Face } from '#components/contact-point/face.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { Card } from '#components/ui/card.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { ProfilePage } from '#lib/contact-point/queries/profile.ts'
import { texts } from '#lib/i18n/texts.ts'
import { longestPhone } from '#lib/phone/phone.ts'

interface Props {
  profile: ProfilePage
  save: FormAction
}

/** Somebody's face as it stands on a card, with the name and number to set. */
export async function Profile({ profile: { face, version }, save }: Props) {
  const t = await texts('contact-point.profile')
  return (
    <>
      <Card title={t('preview')}>
        <Face face={face} />
      </Card>
      <Card title={t('words')}>
        <Form action={save} version={version} texts={contactPointAnswers} label={t('words')}>
          <input type="hidden" name="membershipId" value={face.membershipId} />
          <TextField name="firstName" label={t('firstName')} defaultValue={face.firstName} maxLength={40} autoComplete="off" />
          <TextField name="phone" type="tel" label={t('phone')} hint={t('phoneHint')} defaultValue={face.phone ?? ''} maxLength={longestPhone} autoComplete="off" />
          <SubmitButton icon="save">{t('save')}</SubmitButton>
        </Form>
      </Card>
    </>
  )
}
