import Link from 'next/link'
import { workWords } from '#components/home/work-words.ts'
import { Icon } from '#components/ui/icon.tsx'
import type { IconName } from '#components/ui/icon-names.ts'
import { Pill } from '#components/ui/pill.tsx'
import { isOverdue, type WorkItem, type WorkKind } from '#lib/home/rules.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  items: readonly WorkItem[]
  /** `/pelt` */
  root: string
  today: Day
}

const icons: Record<WorkKind, IconName> = {
  lateAction: 'calendar-clock', lateActionToTell: 'calendar-clock', actionThisWeek: 'calendar-days', task: 'square-check', roundToScore: 'list-checks', coachQuestion: 'message-square-text',
  quotesToRelease: 'quote', roundRunning: 'scale', roundAtTable: 'scale', pointsWithoutAnswer: 'ear', planToReview: 'file-text',
  blockToReview: 'eye', ideasWithoutBlocks: 'lightbulb', callbackLate: 'phone-missed', callbackWaiting: 'phone', signalsToSort: 'inbox',
  cardLate: 'clock', cardSoon: 'clock', cardToAccept: 'inbox', reopenAsked: 'rotate-ccw', personToTell: 'message-square-text', referrerToTell: 'phone', cardTask: 'square-check', cardUnheld: 'user-x',
  numbersToVerify: 'phone', contactToVerify: 'user-check',
}

/** What waits, overdue first: each line goes to where it can be done, with when or what in a pill. */
export async function WorkList({ items, root, today }: Props) {
  const words = await workWords()
  return (
    <ul className="flex flex-col">
      {items.map((item) => {
        const late = isOverdue(item, today)
        return (
          <li key={item.id} className="relative flex gap-3 border-t border-line py-3 first:border-t-0">
            <Icon name={icons[item.kind]} className={late ? 'text-late' : 'text-sea'} />
            <div className="flex min-w-0 grow flex-wrap justify-between gap-x-3 gap-y-1">
              <div className="min-w-0 grow basis-48">
                <Link href={root + item.path} prefetch={false} className="cover font-strong">{words.title(item)}</Link>
                <p className="muted">{words.line(item)}</p>
              </div>
              <span className="shrink-0"><Pill tone={late ? 'late' : item.kind === 'coachQuestion' ? 'sea' : 'neutral'}>{words.pill(item, today)}</Pill></span>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
