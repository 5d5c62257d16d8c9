import { ObjectiveHead } from '#components/plan/objective-head.tsx'
import { StateColumns } from '#components/plan/state-columns.tsx'
import type { PlanWords } from '#components/plan/words.ts'
import { byObjective } from '#lib/plan/plan-content.ts'
import type { ActionRow } from '#lib/plan/queries/action-rows.ts'
import type { ObjectiveCard } from '#lib/plan/queries/objective-cards.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  objectives: readonly ObjectiveCard[]
  actions: readonly ActionRow[]
  plan: string
  thread?: string
  mayWrite: boolean
  today: Day
  words: PlanWords
}

/** The plan as a board: each objective with its actions in the columns of their state. */
export function PlanBoard({ objectives, actions, plan, thread, mayWrite, today, words }: Props) {
  return byObjective(objectives, actions).map(({ objective, actions: here }) => (
    <section
      key={objective?.id ?? 'none'}
      id={objective ? `doel-${objective.id}` : 'zonder-doel'}
      className="flex flex-col gap-4 pb-2"
    >
      {objective ? (
        <ObjectiveHead objective={objective} plan={plan} thread={thread} mayWrite={mayWrite} words={words} />
      ) : (
        <header>
          <h2>{words.t('objective.none')}</h2>
          <p className="muted">{words.t('objective.noneExplain')}</p>
        </header>
      )}
      {here.length > 0 ? (
        <StateColumns actions={here} plan={plan} today={today} words={words} />
      ) : (
        <p className="muted">{words.t('objective.noActions')}</p>
      )}
    </section>
  ))
}
