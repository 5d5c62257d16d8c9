import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { OwnProfile } from '#lib/accounts/queries/profile.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

interface Props {
  sessions: OwnProfile['sessions']
  actions: { end: FormAction; endAll: FormAction }
}

/** The browsers that are signed in, each with its way out, and one for all. */
export async function Sessions({ sessions, actions }: Props) {
  const [t, f] = await Promise.all([texts('accounts.profile'), formats()])
  return (
    <Card title={t('sessions')} subtitle={t('sessionsExplain')}>
      <ul>
        {sessions.map(({ id, agent, createdAt, here }) => (
          <ListRow
            key={id}
            icon="monitor"
            title={agent || t('unknownAgent')}
            detail={t('since', { moment: f.moment(createdAt) })}
            end={here ? <Pill tone="good">{t('here')}</Pill> : (
              <Form action={actions.end} label={agent || t('unknownAgent')}>
                <input type="hidden" name="sessionId" value={id} />
                <SubmitButton look="quiet" icon="log-out">{t('endSession')}</SubmitButton>
              </Form>
            )}
          />
        ))}
      </ul>
      <Form action={actions.endAll} label={t('endAll')}>
        <SubmitButton look="secondary" icon="log-out">{t('endAll')}</SubmitButton>
      </Form>
    </Card>
  )
}
