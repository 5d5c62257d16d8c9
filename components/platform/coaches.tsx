import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { InvitePerson } from '#components/platform/invite-person.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { Table } from '#components/ui/table.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { CoachesOfPlatform } from '#lib/platform/queries/municipalities.ts'

interface Props extends CoachesOfPlatform {
  actions: { invite: FormAction; revoke: FormAction }
}

/** The coaches and what they follow, and who was asked to be one. */
export async function Coaches({ coaches, invitations, actions }: Props) {
  const [t, f] = await Promise.all([texts('platform.coaches'), formats()])
  return (
    <>
      <Card title={t('title')}>
        {coaches.length === 0 ? <EmptyState icon="compass">{t('none')}</EmptyState> : (
          <Table
            caption={t('caption')}
            captionHidden
            narrow="stack"
            rows={coaches}
            rowKey={({ id }) => id}
            columns={[
              { id: 'name', head: t('name'), rowHead: true, cell: ({ name, disabledAt }) => <>{name} {disabledAt && <Pill tone="late">{t('disabled')}</Pill>}</> },
              { id: 'email', head: t('email'), cell: ({ email }) => email },
              { id: 'follows', head: t('follows'), cell: ({ coachAssignments: follows }) => (follows.length > 0 ? f.list(follows.map(({ municipality }) => municipality.name)) : t('nothing')) },
            ]}
          />
        )}
      </Card>
      <Card title={t('invite')} subtitle={t('inviteExplain')}>
        <InvitePerson action={actions.invite} label={t('invite')} />
      </Card>
      {invitations.length > 0 && (
        <Card title={t('invitations')}>
          <ul>
            {invitations.map(({ id, name, email, expiresAt, state }) => (
              <ListRow
                key={id}
                icon="mail"
                tone={state === 'open' ? 'sea' : 'late'}
                title={name}
                detail={`${email} · ${t(state === 'open' ? 'open' : 'expired', { date: f.date(expiresAt) })}`}
                end={
                  <Form action={actions.revoke} label={t('revoke', { name })}>
                    <input type="hidden" name="coachInvitationId" value={id} />
                    <SubmitButton look="quiet" icon="ban">{t('revoke', { name })}</SubmitButton>
                  </Form>
                }
              />
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
