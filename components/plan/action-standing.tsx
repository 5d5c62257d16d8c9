import { ActionMoves } from '#components/plan/action-moves.tsx'
import { StatePill } from '#components/plan/state-pill.tsx'
import type { PlanWords } from '#components/plan/words.ts'
import { Card } from '#components/ui/card.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { ActionPage } from '#lib/plan/queries/action-page.ts'
import { daysLate } from '#lib/plan/rules.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  data: Pick<ActionPage, 'action' | 'moves'>
  update: FormAction
  today: Day
  words: PlanWords
}

/** How far an action is, since when, and where it can go from here. */
export function ActionStanding({ data, update, today, words }: Props) {
  const { t, f } = words
  const { action } = data
  const late = daysLate(action, today)
  return (
    <Card title={t('move.title')}>
      <div className="flex flex-col gap-4">
        <p className="row">
          <StatePill state={action.state} words={words} />
          <span className="muted">{t('action.since', { date: f.date(action.stateSince) })}</span>
          {late > 0 && (
            <Pill tone="late" icon="clock">
              {t('card.late', { days: late })}
            </Pill>
          )}
        </p>
        {action.stopReason && <p>{t('action.stopReason', { reason: action.stopReason })}</p>}
        {/* A new state has other buttons: the key lets go of what the old ones were answered. */}
        <ActionMoves key={action.state} data={data} update={update} words={words} />
      </div>
    </Card>
  )
}
