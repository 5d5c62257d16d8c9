import { WorkList } from '#components/home/work-list.tsx'
import { Card } from '#components/ui/card.tsx'
import type { WorkItem } from '#lib/home/rules.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { Day } from '#lib/time/today.ts'

/** What waits for somebody whose page is about something else; nothing when nothing does. */
export async function WaitingCard({ items, root, today }: { items: readonly WorkItem[]; root: string; today: Day }) {
  if (items.length === 0) return null
  const t = await texts('board')
  return (
    <Card title={t('waiting')}>
      <WorkList items={items} root={root} today={today} />
    </Card>
  )
}
