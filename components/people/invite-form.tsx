import { LinkToHandOver } from '#components/accounts/link-to-hand-over.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { PostFields } from '#components/people/post-fields.tsx'
import { Card } from '#components/ui/card.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { ourOrigin } from '#lib/auth/caller.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  action: FormAction
  organisations: readonly { id: string; name: string }[]
  partnersOnly: boolean
}

/** Somebody new: who, as what; the answer carries the link. */
export async function InviteForm({ action, organisations, partnersOnly }: Props) {
  const t = await texts('people.invite')
  return (
    <Card>
      <Form action={action} newKey={newKey()} texts={['people.refusal', 'people.done', 'accounts.handOver']}>
        <LinkToHandOver origin={await ourOrigin()} />
        <TextField name="name" label={t('name')} maxLength={120} autoComplete="off" />
        <TextField name="email" type="email" label={t('email')} hint={t('emailHint')} maxLength={254} autoComplete="off" spellCheck={false} />
        <PostFields organisations={organisations} partnersOnly={partnersOnly} />
        <SubmitButton icon="user-plus">{t('submit')}</SubmitButton>
      </Form>
    </Card>
  )
}
