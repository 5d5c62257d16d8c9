import Link from 'next/link'
import { Icon } from '#components/ui/icon.tsx'
import type { PlanWords } from '#components/plan/words.ts'
import type { ObjectiveCard, ObjectiveOrigin } from '#lib/plan/queries/objective-cards.ts'

interface Props {
  objective: Pick<ObjectiveCard, 'origins' | 'fedBack'>
  /** Address of the neighbourhood, for who may follow the thread into the analysis; left out for others. */
  thread?: string
  words: PlanWords
}

/** Where an objective comes from, and whether those who said so had an answer. */
export function ObjectiveOrigins({ objective, thread, words }: Props) {
  const { t } = words
  return (
    <div className="muted flex flex-col gap-1">
      {objective.origins.length === 0 && <p>{t('objective.noOrigin')}</p>}
      {objective.origins.map((origin) => (
        <p key={origin.id}>
          {[t('objective.from', { title: origin.title }), restsOn(origin, words)].filter(Boolean).join(' ← ')}{' '}
          {thread && (
            <Link href={`${thread}/analyse/aandachtspunten/${origin.id}`} prefetch={false} className="link">
              {t('objective.follow')}
            </Link>
          )}
        </p>
      ))}
      {!objective.fedBack && (
        <p className="flex gap-1.5 text-ink">
          <Icon name="triangle-exclamation-point" />
          <span>
            {t('objective.notFedBack')}{' '}
            {thread && (
              <Link href={`${thread}/terugkoppeling`} prefetch={false} className="link">
                {t('objective.tellFirst')}
              </Link>
            )}
          </span>
        </p>
      )}
    </div>
  )
}

/** "9 gesprekken, 2 cijfers"; kinds without any are left out. */
function restsOn(origin: ObjectiveOrigin, { t }: PlanWords): string {
  const kinds = ['conversations', 'figures', 'inventory'] as const
  return kinds
    .filter((kind) => origin[kind] > 0)
    .map((kind) => t(`objective.${kind}`, { count: origin[kind] }))
    .join(', ')
}
