import type { ReactNode } from 'react'
import { LinkToHandOver } from '#components/accounts/link-to-hand-over.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { ourOrigin } from '#lib/auth/caller.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  action: FormAction
  label: string
  /** What the form carries besides name and address. */
  children?: ReactNode
}

/** Name and address of somebody to invite; the answer carries the link. */
export async function InvitePerson({ action, label, children }: Props) {
  const t = await texts('platform.municipality')
  return (
    <Form action={action} texts={['platform.refusal', 'platform.done', 'accounts.handOver']} label={label}>
      {children}
      <LinkToHandOver origin={await ourOrigin()} />
      <TextField name="name" label={t('name')} maxLength={120} autoComplete="off" />
      <TextField name="email" type="email" label={t('email')} maxLength={254} autoComplete="off" spellCheck={false} />
      <SubmitButton icon="user-plus">{t('invite')}</SubmitButton>
    </Form>
  )
}
