import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  action: FormAction
  /** The page to go back to. */
  to: string | null
}

/** E-mail and password; a wrong pair keeps the address. */
export async function SignInForm({ action, to }: Props) {
  const t = await texts('accounts.signIn')
  return (
    <Form action={action} texts={['accounts.refusal']}>
      {to && <input type="hidden" name="to" value={to} />}
      <TextField name="email" type="email" label={t('email')} autoComplete="username" spellCheck={false} maxLength={254} />
      <TextField name="password" type="password" label={t('password')} autoComplete="current-password" />
      <SubmitButton icon="log-in">{t('submit')}</SubmitButton>
    </Form>
  )
}
