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
 * headings over each would say more about the board than about the plan. The cards of a wide column lie beside each other.
 */
export const StateColumns = ({ actions, plan, today, words }: Props) => (
  <div className="grid gap-4 sm:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))]">
    {actionStates.map((state) => {
      const here = actions.filter((action) => action.state === state)
      if (here.length === 0) return null
      return (
        <section key={state} className="min-w-0">
          <h3 className="mb-2">
            {words.t(`state.${state}`)} <span className="font-normal text-muted">{here.length}</span>
          </h3>
          <ul className="grid gap-2.5 sm:grid-cols-[repeat(auto-fill,minmax(min(16rem,100%),1fr))]">
            {here.map((action) => (
              <ActionCard key={action.id} action={action} plan={plan} today={today} words={words} />
            ))}
          </ul>
        </section>
      )
    })}
  </div>
)
