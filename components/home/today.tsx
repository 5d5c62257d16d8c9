import { WorkList } from '#components/home/work-list.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
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
}

/** As many as fit beside the wheel; the rest is one click away. */
const shown = 7

const steps = { coordinator: '/buurten', team: '/buurten', participant: '/taken' } as const

/** What waits for me today; when nothing does, a good next step. */
export async function Today({ items, root, today, whose }: Props) {
  const t = await texts('home')
  const rest = items.slice(shown)
  return (
    <Card title={t('today')}>
      {items.length === 0 ? (
        <EmptyState icon="circle-check" action={<LinkButton href={root + steps[whose]}>{t(`nothing.${whose}Step`)}</LinkButton>}>{t(`nothing.${whose}`)}</EmptyState>
      ) : (
        <WorkList items={items.slice(0, shown)} root={root} today={today} />
      )}
      {rest.length > 0 && (
        <Details summary={t('more', { count: rest.length })}>
          <WorkList items={rest} root={root} today={today} />
        </Details>
      )}
    </Card>
  )
}
