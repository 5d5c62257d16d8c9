import { StatePill } from '#components/plan/state-pill.tsx'
import type { PlanWords } from '#components/plan/words.ts'
import type { PublishedAction } from '#lib/plan/queries/tasks-page.ts'

/** What happens in the neighbourhoods, as far as it was made public: titles, and how far they are. */
export function PublishedActions({ actions, words }: { actions: readonly PublishedAction[]; words: PlanWords }) {
  const { t } = words
  if (actions.length === 0) return <p className="muted">{t('volunteer.noPublished')}</p>
  return (
    <ul className="flex flex-col gap-3">
      {actions.map(({ id, title, state, roughlyWhen, neighbourhood }) => (
        <li key={id} className="between border-t border-line pt-3">
          <div className="min-w-0">
            <p className="font-strong">{title}</p>
            <p className="muted">
              {roughlyWhen
                ? t('volunteer.where', { neighbourhood: neighbourhood.name, when: roughlyWhen })
                : neighbourhood.name}
            </p>
          </div>
          <StatePill state={state} words={words} />
        </li>
      ))}
    </ul>
  )
}
