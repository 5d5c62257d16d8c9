import { Avatar } from '#components/ui/avatar.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { texts } from '#lib/i18n/texts.ts'
import type { WhoIsWho as Who } from '#lib/people/queries/who-is-who.ts'

/** Names and roles, and nothing else about anybody. */
export async function WhoIsWho({ members, organisations }: Pick<Who, 'members' | 'organisations'>) {
  const [t, kinds] = await Promise.all([texts('people'), texts('partners.kind')])
  return (
    <div className="columns">
      <Card title={t('whoIsWho.people')}>
        {members.length === 0 && <EmptyState icon="users">{t('whoIsWho.noPeople')}</EmptyState>}
        <ul>
          {members.map(({ id, role, user, organisation }) => (
            <li key={id} className="list-row">
              <Avatar name={user.name} />
              <div className="min-w-0 flex-1">
                <strong>{user.name}</strong>
                <p className="muted">
                  {t(`role.${role}`)}
                  {organisation && ` ${t('whoIsWho.for', { organisation: organisation.name })}`}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('whoIsWho.organisations')}>
        {organisations.length === 0 && <EmptyState icon="handshake">{t('whoIsWho.noOrganisations')}</EmptyState>}
        <ul>
          {organisations.map(({ id, name, kind }) => (
            <li key={id} className="list-row">
              <strong className="min-w-0 grow basis-52 sm:basis-0">{name}</strong>
              <Pill>{kinds(kind)}</Pill>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}
