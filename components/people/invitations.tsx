import { Card } from '#components/ui/card.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { PeoplePage } from '#lib/people/queries/people.ts'

interface Props {
  root: string
  invitations: PeoplePage['invitations']
  /** May the reader invite again or withdraw? */
  editable: boolean
}

/** Who was invited and did not come yet. */
export async function Invitations({ root, invitations, editable }: Props) {
  const [t, f] = await Promise.all([texts('people'), formats()])
  return (
    <Card title={t('list.invitations')} subtitle={invitations.length > 0 ? t('list.invitationsExplain') : t('list.noInvitations')}>
      <ul>
        {invitations.map(({ id, name, email, role, organisation, expiresAt, state, theirs }) => (
          <ListRow
            key={id}
            icon="mail"
            tone={state === 'open' ? 'sea' : 'late'}
            title={name}
            href={editable && theirs ? `${root}/uitnodigingen/${id}` : undefined}
            detail={[email, t(`role.${role}`), organisation?.name].filter(Boolean).join(' · ')}
            end={<Pill tone={state === 'open' ? 'neutral' : 'late'}>{t(state === 'open' ? 'list.open' : 'list.expired', { date: f.dayAndMonth(expiresAt) })}</Pill>}
          />
        ))}
      </ul>
    </Card>
  )
}
