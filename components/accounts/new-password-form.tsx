import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { Card } from '#components/ui/card.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { shortest } from '#lib/auth/password-rules.ts'
import { texts } from '#lib/i18n/texts.ts'

/** A new password for whoever followed a link. */
export async function NewPasswordForm({ action, token }: { action: FormAction; token: string }) {
  const [t, hint] = await Promise.all([texts('accounts.reset'), texts('accounts.invitation')])
  return (
    <Card>
      <Form action={action} texts={['accounts.refusal']}>
        <input type="hidden" name="token" value={token} />
        <TextField name="newPassword" type="password" label={t('password')} hint={hint('passwordHint', { min: shortest })} autoComplete="new-password" />
        <SubmitButton icon="key-round">{t('submit')}</SubmitButton>
      </Form>
    </Card>
  )
}
