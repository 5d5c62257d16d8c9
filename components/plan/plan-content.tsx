import { AxisPill } from '#components/ui/axis-pill.tsx'
import { AdoptedActionCard } from '#components/plan/adopted-action.tsx'
import type { PlanWords } from '#components/plan/words.ts'
import { byObjective, type PlanContent } from '#lib/plan/plan-content.ts'

/** A plan as it was adopted, to read: objectives with their actions, nothing to change. */
export const AdoptedContent = ({ content, words }: { content: PlanContent; words: PlanWords }) =>
  byObjective(content.objectives, content.actions).map(({ objective, actions }) => (
    <section key={objective?.id ?? 'none'} className="flex flex-col gap-3">
      {objective ? (
        <div className="flex flex-col items-start gap-1.5">
          <AxisPill axis={objective.axis} />
          <h3 className="text-h2">{objective.title}</h3>
          {objective.origins.map((origin) => (
            <p key={origin.id} className="muted">
              {words.t('objective.from', { title: origin.title })}
            </p>
          ))}
        </div>
      ) : (
        <h3 className="text-h2">{words.t('objective.none')}</h3>
      )}
      {actions.length === 0 && <p className="muted">{words.t('objective.noActions')}</p>}
      <ul className="columns">
        {actions.map((action) => (
          <AdoptedActionCard key={action.id} action={action} words={words} />
        ))}
      </ul>
    </section>
  ))
