import { CheckboxField } from '#components/forms/checkbox-field.tsx'
import { Form } from '#components/forms/form.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { Card } from '#components/ui/card.tsx'
import type { OwnProfile } from '#lib/accounts/queries/profile.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'

/** Name, number, language and keys. */
export async function ProfileForm({ profile, action }: { profile: OwnProfile; action: FormAction }) {
  const t = await texts('accounts.profile')
  return (
    <Card title={t('about')}>
      <Form action={action} version={profile.version} texts={['accounts.errors']} label={t('about')}>
        <TextField name="name" label={t('name')} defaultValue={profile.name} autoComplete="name" maxLength={120} />
        <TextField name="phone" type="tel" label={t('phone')} hint={t('phoneHint')} defaultValue={profile.phone ?? ''} autoComplete="tel" maxLength={30} optional />
        <RadioGroup
          name="locale"
          label={t('locale')}
          columns
          defaultValue={profile.locale}
          choices={[{ value: 'nl', label: t('dutch') }, { value: 'en', label: t('english') }]}
        />
        <CheckboxField name="keyboardHints" label={t('keyboard')} hint={t('keyboardHint')} defaultChecked={profile.keyboardHints} />
        <SubmitButton icon="save">{t('save')}</SubmitButton>
      </Form>
    </Card>
  )
}
