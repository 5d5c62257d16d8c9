import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'

/** Chooses the PIN with which this device signs in from now on. */
export async function BindDevice({ action, token }: { action: FormAction; token: string }) {
  const t = await texts('accounts.pin')
  return (
    <Card>
      <Form action={action} texts={['accounts.refusal']}>
        <input type="hidden" name="token" value={token} />
        <TextField name="pinPassword" type="password" label={t('pin')} hint={t('pinHint')} maxLength={6} inputMode="numeric" autoComplete="new-password" />
        <SubmitButton icon="key-round">{t('bind')}</SubmitButton>
      </Form>
    </Card>
  )
}

/** Signs in on a device that is known; whose it is, the page does not say. */
export async function PinSignIn({ action, to }: { action: FormAction; to: string | null }) {
  const t = await texts('accounts.pin')
  return (
    <Card title={t('known')} subtitle={t('knownLead')}>
      <Form action={action} texts={['accounts.refusal']}>
        {to && <input type="hidden" name="to" value={to} />}
        <TextField name="pinPassword" type="password" label={t('yourPin')} maxLength={6} inputMode="numeric" autoComplete="current-password" />
        <SubmitButton icon="log-in">{t('signIn')}</SubmitButton>
      </Form>
      <Details summary={t('forgot')}>{t('forgotExplain')}</Details>
    </Card>
  )
}
