import { LinkToHandOver } from '#components/accounts/link-to-hand-over.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { ourOrigin } from '#lib/auth/caller.ts'
import { texts } from '#lib/i18n/texts.ts'

/** A link to choose a new password, for whom no coordinator can make one. */
export async function ResetLinkForm({ action }: { action: FormAction }) {
  const t = await texts('platform.password')
  return (
    <Card title={t('title')} subtitle={t('lead')}>
      <div className="stack">
        <Notice tone="late">{t('warning')}</Notice>
        <Form action={action} texts={['platform.done', 'accounts.handOver']}>
          <LinkToHandOver origin={await ourOrigin()} />
          <TextField name="email" type="email" label={t('email')} hint={t('emailHint')} maxLength={254} autoComplete="off" spellCheck={false} />
          <SubmitButton icon="key-round">{t('submit')}</SubmitButton>
        </Form>
      </div>
    </Card>
  )
}
