import Link from 'next/link'
import { actionLine } from '#components/plan/action-line.ts'
import { BlockPills } from '#components/plan/block-pills.tsx'
import type { PlanWords } from '#components/plan/words.ts'
import { Pill } from '#components/ui/pill.tsx'
import type { ActionRow } from '#lib/plan/queries/action-rows.ts'
import { daysLate } from '#lib/plan/rules.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  action: ActionRow
  /** Address of the plan; the action's page is below it. */
  plan: string
  today: Day
  words: PlanWords
}

/** An action on the board; the whole card leads to its page. */
export function ActionCard({ action, plan, today, words }: Props) {
  const late = daysLate(action, today)
  return (
    <li className="card flex flex-col gap-2 p-4 sm:p-4">
      <Link href={`${plan}/acties/${action.id}`} prefetch={false} className="cover font-strong">
        {action.title}
      </Link>
      <p className="muted">{actionLine(action, words)}</p>
      <div className="flex flex-wrap gap-1.5">
        <BlockPills blocks={action.blocks} words={words} />
        {action.roughlyWhen && <Pill>{action.roughlyWhen}</Pill>}
        {late > 0 && (
          <Pill tone="late" icon="clock">
            {words.t('card.late', { days: late })}
          </Pill>
        )}
      </div>
    </li>
  )
}
