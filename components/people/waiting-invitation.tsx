import { LinkToHandOver } from '#components/accounts/link-to-hand-over.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { ourOrigin } from '#lib/auth/caller.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  invitationId: string
  actions: { again: FormAction; revoke: FormAction }
}

/** An invitation nobody used yet: a new link, or none. */
export async function WaitingInvitation({ invitationId, actions }: Props) {
  const t = await texts('people.invitation')
  return (
    <>
      <Card title={t('again')} subtitle={t('againExplain')}>
        <Form action={actions.again} newKey={newKey()} texts={['people.refusal', 'people.done', 'accounts.handOver']} label={t('again')}>
          <input type="hidden" name="invitationId" value={invitationId} />
          <LinkToHandOver origin={await ourOrigin()} />
          <SubmitButton icon="link">{t('again')}</SubmitButton>
        </Form>
      </Card>
      <Card title={t('revoke')} subtitle={t('revokeExplain')}>
        <Form action={actions.revoke} label={t('revoke')}>
          <input type="hidden" name="invitationId" value={invitationId} />
          <SubmitButton look="danger" icon="ban">{t('revoke')}</SubmitButton>
        </Form>
      </Card>
    </>
  )
}
