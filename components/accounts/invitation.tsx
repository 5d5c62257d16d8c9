import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { Invited } from '#lib/accounts/queries/invitation.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { shortest } from '#lib/auth/password-rules.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  invited: Invited
  token: string
  actions: { join: FormAction; accept: FormAction }
  /** Who is signed in, if anybody. */
  person: { name: string; email: string } | null
}

/**
 * The ways in: accept as whom one is signed in; else a new account, or sign in first. The same choice whether or not the
 * address has an account: a link tells nobody who exists.
 */
export async function Invitation({ invited, token, actions, person }: Props) {
  const t = await texts('accounts.invitation')
  if (person) {
    return (
      <Card>
        <Form action={actions.accept} texts={['accounts.refusal']}>
          <p>{t('signedInAs', person)}</p>
          <input type="hidden" name="token" value={token} />
          <SubmitButton icon="user-check">{t('accept')}</SubmitButton>
        </Form>
      </Card>
    )
  }
  return (
    <>
      <Card title={t('new')} subtitle={t('email', { email: invited.email })}>
        <Form action={actions.join} texts={['accounts.refusal']}>
          <input type="hidden" name="token" value={token} />
          {/* So that a password manager keeps the pair. */}
          <input type="email" name="username" value={invited.email} autoComplete="username" readOnly hidden />
          <TextField name="name" label={t('name')} hint={t('nameHint')} defaultValue={invited.name} autoComplete="name" maxLength={120} />
          <TextField name="newPassword" type="password" label={t('password')} hint={t('passwordHint', { min: shortest })} autoComplete="new-password" />
          <SubmitButton icon="user-plus">{t('join')}</SubmitButton>
        </Form>
      </Card>
      <Card title={t('existing')} subtitle={t('existingExplain', { email: invited.email })}>
        <LinkButton href={`/aanmelden?naar=${encodeURIComponent(`/uitnodiging/${token}`)}`} icon="log-in">{t('toSignIn')}</LinkButton>
      </Card>
    </>
  )
}
