import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { texts } from '#lib/i18n/texts.ts'
import type { PersonActor } from '#lib/tenancy/actor.ts'

/** The municipalities somebody works in, a coach's portfolio, the platform: whatever is theirs. */
export async function Places({ actor }: { actor: PersonActor }) {
  const t = await texts('accounts.choose')
  const { elsewhere, standings } = actor
  if (elsewhere.length === 0 && standings.length === 0) return <Card><EmptyState icon="mail">{t('none')}</EmptyState></Card>
  return (
    <>
      {elsewhere.length > 0 && (
        <Card title={t('role')}>
          <ul>{elsewhere.map(({ slug, name }) => <ListRow key={slug} icon="house" href={`/${slug}`} title={name} />)}</ul>
        </Card>
      )}
      {standings.length > 0 && (
        <Card>
          <ul>
            {standings.includes('coach') && <ListRow icon="compass" href="/coach" title={t('coach')} detail={t('coachDetail')} />}
            {standings.includes('platformAdmin') && <ListRow icon="wrench" href="/beheer" title={t('platform')} detail={t('platformDetail')} />}
          </ul>
        </Card>
      )}
    </>
  )
}
