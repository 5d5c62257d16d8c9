import { WorkList } from '#components/home/work-list.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { WorkItem } from '#lib/home/rules.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  items: readonly WorkItem[]
  root: string
  today: Day
  /** Whose list: it decides what a good next step is when nothing waits. */
  whose: 'coordinator' | 'team' | 'participant'
  /** Show every line; otherwise the first, and the way to the rest. */
  all: boolean
}

/** As many as fit beside the wheel; the rest comes when asked for, for a long list makes every visit heavy. */
const shown = 7

const steps = { coordinator: '/buurten', team: '/buurten', participant: '/taken' } as const

/** What waits for me today; when nothing does, a good next step. */
export async function Today({ items, root, today, whose, all }: Props) {
  const t = await texts('home')
  const rest = items.length - shown
  return (
    <Card title={t('today')}>
      {items.length === 0 ? (
        <EmptyState icon="circle-check" action={<LinkButton href={root + steps[whose]}>{t(`nothing.${whose}Step`)}</LinkButton>}>{t(`nothing.${whose}`)}</EmptyState>
      ) : (
        <WorkList items={all ? items : items.slice(0, shown)} root={root} today={today} />
      )}
      {rest > 0 && (
        <p className="-ml-3 mt-3">
          <LinkButton look="quiet" href={all ? root : `${root}?werk=alles`}>{all ? t('less') : t('more', { count: rest })}</LinkButton>
        </p>
      )}
    </Card>
  )
}
