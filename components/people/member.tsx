import { LinkToHandOver } from '#components/accounts/link-to-hand-over.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { PostFields } from '#components/people/post-fields.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { ourOrigin } from '#lib/auth/caller.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { MemberPage } from '#lib/people/queries/people.ts'

interface Props {
  member: MemberPage
  municipality: string
  organisations: readonly { id: string; name: string }[]
  /** Where the cards they hold are handed over; left out for who holds none. */
  handOver?: string
  /** What the reader may do; left out is not offered. */
  actions: { change?: FormAction; reset?: FormAction; end: FormAction }
}

/** One membership: change what somebody is, help them in, or let them go. */
export async function Member({ member, municipality, organisations, handOver, actions }: Props) {
  const t = await texts('people.member')
  const { name } = member.user
  return (
    <>
      {actions.change && (
        <Card title={t('change')}>
          <Form action={actions.change} version={member.version} texts={['people.refusal']} label={t('change')}>
            <input type="hidden" name="membershipId" value={member.id} />
            <PostFields organisations={organisations} post={member} />
            <SubmitButton icon="save">{t('save')}</SubmitButton>
          </Form>
        </Card>
      )}
      {actions.reset && !member.oneself && (
        <Card title={t('reset')} subtitle={t('resetExplain', { name })}>
          <Form action={actions.reset} newKey={newKey()} texts={['people.refusal', 'people.done', 'accounts.handOver']} label={t('reset')}>
            <input type="hidden" name="membershipId" value={member.id} />
            <LinkToHandOver origin={await ourOrigin()} />
            <SubmitButton look="secondary" icon="key-round">{t('makeReset')}</SubmitButton>
          </Form>
        </Card>
      )}
      <div className="row">
        {handOver && <LinkButton icon="users" href={handOver}>{t('handOver')}</LinkButton>}
        <ConfirmDialog
          trigger={t('end')}
          title={t('endTitle', { name })}
          gone={[t('endGone', { name, municipality }), t('endGoneRounds')]}
          stays={[t('endStays', { name }), t('endStaysAccount'), ...(handOver ? [t('endStaysCards')] : [])]}
        >
          <Form action={actions.end} texts={['people.refusal']} label={t('end')}>
            <input type="hidden" name="membershipId" value={member.id} />
            <SubmitButton look="danger" icon="user-x">{t('endConfirm')}</SubmitButton>
          </Form>
        </ConfirmDialog>
      </div>
    </>
  )
}
