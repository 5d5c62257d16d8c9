import { ActionCard } from '#components/plan/action-card.tsx'
import type { PlanWords } from '#components/plan/words.ts'
import type { ActionRow } from '#lib/plan/queries/action-rows.ts'
import type { ActionState } from '#lib/plan/rules.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  actions: readonly ActionRow[]
  /** The states that have a column on this board, in order. */
  states: readonly ActionState[]
  plan: string
  today: Day
  words: PlanWords
}

const widths: Record<number, string> = { 3: 'lg:grid-cols-3', 4: 'lg:grid-cols-4', 5: 'lg:grid-cols-5' }

/** The actions of one objective side by side in the columns of the board; an empty column stays its place where there is room. */
export const StateColumns = ({ actions, states, plan, today, words }: Props) => (
  <div className={`grid gap-4 sm:grid-cols-2 ${widths[states.length] ?? ''}`}>
    {states.map((state) => {
      const here = actions.filter((action) => action.state === state)
      return (
        <section key={state} className={here.length > 0 ? 'min-w-0' : 'min-w-0 max-lg:hidden'}>
          <h3 className="mb-2">
            {words.t(`state.${state}`)} <span className="font-normal text-muted">{here.length}</span>
          </h3>
          <ul className="flex flex-col gap-2.5">
            {here.map((action) => (
              <ActionCard key={action.id} action={action} plan={plan} today={today} words={words} />
            ))}
          </ul>
        </section>
      )
    })}
  </div>
)
