import { wordIn } from '#components/framework/word.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { OverviewData } from '#lib/home/queries/overview.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import { actionStates } from '#lib/plan/rules.ts'

/** The plan in counts, and what was adopted. */
export async function PlanCard({ plan, adopted, root }: Pick<OverviewData, 'plan' | 'adopted'> & { root: string }) {
  const [t, counted, f] = await Promise.all([texts('home.overview'), texts('plan.count'), formats()])
  return (
    <Card title={t.rich('plan', wordIn('neighbourhoodPlan'))} action={<LinkButton look="quiet" href={`${root}/plan`}>{t('toPlan')}</LinkButton>}>
      {plan && (
        <ul className="row mb-2 gap-2">
          {actionStates.filter((state) => plan[state] > 0).map((state) => (
            <li key={state}><Pill tone={state === 'running' ? 'sea' : state === 'done' ? 'good' : 'neutral'}>{counted(state, { count: plan[state] })}</Pill></li>
          ))}
        </ul>
      )}
      <p className="muted">{adopted ? t('adopted', { number: adopted.number, date: f.date(adopted.adoptedOn) }) : t('notAdopted')}</p>
    </Card>
  )
}

/** What was made public of the plan: titles and how far they are. */
export async function PublishedCard({ published }: Pick<OverviewData, 'published'>) {
  const [t, states] = await Promise.all([texts('home.overview'), texts('home.state')])
  return (
    <Card title={t('published')}>
      <ul className="flex flex-col gap-2">
        {published.map(({ id, title, state }) => (
          <li key={id} className="flex items-start justify-between gap-3">
            <span className="min-w-0">{title}</span>
            <Pill tone={state === 'running' ? 'sea' : state === 'done' ? 'good' : 'neutral'}>{states(state)}</Pill>
          </li>
        ))}
      </ul>
    </Card>
  )
}
