import { ActionCard } from '#components/plan/action-card.tsx'
import type { PlanWords } from '#components/plan/words.ts'
import type { ActionRow } from '#lib/plan/queries/action-rows.ts'
import { actionStates } from '#lib/plan/rules.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  actions: readonly ActionRow[]
  plan: string
  today: Day
  words: PlanWords
}

/**
 * The actions of one objective side by side by state. Only the states that have one: a plan has many objectives, and five
 * headings over each would say more about the board than about the plan. Every card is as wide as under the other objectives;
 * a state with several has two beside each other.
 */
export const StateColumns = ({ actions, plan, today, words }: Props) => (
  <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
    {actionStates.map((state) => {
      const here = actions.filter((action) => action.state === state)
      if (here.length === 0) return null
      return (
        <section key={state} className={here.length > 1 ? 'min-w-0 sm:col-span-2' : 'min-w-0'}>
          <h3 className="mb-2">
            {words.t(`state.${state}`)} <span className="font-normal text-muted">{here.length}</span>
          </h3>
          <ul className={here.length > 1 ? 'grid gap-x-4 gap-y-2.5 sm:grid-cols-2' : 'grid gap-2.5'}>
            {here.map((action) => (
              <ActionCard key={action.id} action={action} plan={plan} today={today} words={words} />
            ))}
          </ul>
        </section>
      )
    })}
  </div>
)
