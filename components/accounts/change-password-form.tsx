import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { Card } from '#components/ui/card.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { shortest } from '#lib/auth/password-rules.ts'
import { texts } from '#lib/i18n/texts.ts'

/** The old password, and a new one. */
export async function ChangePasswordForm({ email, action }: { email: string; action: FormAction }) {
  const [t, hint] = await Promise.all([texts('accounts.profile'), texts('accounts.invitation')])
  return (
    <Card title={t('password')} subtitle={t('passwordExplain')}>
      <Form action={action} texts={['accounts.refusal']} label={t('password')}>
        <input type="email" name="username" value={email} autoComplete="username" readOnly hidden />
        <TextField name="currentPassword" type="password" label={t('currentPassword')} autoComplete="current-password" />
        <TextField name="newPassword" type="password" label={t('newPassword')} hint={hint('passwordHint', { min: shortest })} autoComplete="new-password" />
        <SubmitButton look="secondary" icon="key-round">{t('changePassword')}</SubmitButton>
      </Form>
    </Card>
  )
}
