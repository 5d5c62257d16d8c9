import Link from 'next/link'
import { AxisPill } from '#components/ui/axis-pill.tsx'
import { Progress } from '#components/ui/progress.tsx'
import { ObjectiveOrigins } from '#components/plan/objective-origins.tsx'
import type { PlanWords } from '#components/plan/words.ts'
import type { ObjectiveCard } from '#lib/plan/queries/objective-cards.ts'

interface Props {
  objective: ObjectiveCard
  plan: string
  thread?: string
  mayWrite: boolean
  words: PlanWords
}

/** An objective above its actions: what it serves, where it comes from, how much of it was reached. */
export function ObjectiveHead({ objective, plan, thread, mayWrite, words }: Props) {
  const { t } = words
  return (
    <header className="card grid gap-4 md:grid-cols-[1fr_19rem] md:items-center md:gap-10">
      <div className="flex min-w-0 flex-col items-start gap-1.5">
        <AxisPill axis={objective.axis} />
        <h2>{objective.title}</h2>
        <ObjectiveOrigins objective={objective} thread={thread} words={words} />
        {mayWrite && (
          <p className="row small screen-only">
            <Link href={`${plan}/doelen/${objective.id}`} prefetch={false} className="link">
              {t('objective.edit')}
            </Link>
            <Link href={`${plan}/nieuw?doel=${objective.id}`} prefetch={false} className="link">
              {t('objective.addAction')}
            </Link>
          </p>
        )}
      </div>
      <Reached objective={objective} words={words} />
    </header>
  )
}

function Reached({
  objective: { axis, target, reached, measure },
  words: { t, f },
}: {
  objective: ObjectiveCard
  words: PlanWords
}) {
  if (target === null) return measure && <p className="muted">{measure}</p>
  const text = t('objective.reachedOf', { reached: f.number(reached ?? 0), target: f.number(target) })
  return (
    <div className="flex flex-col gap-1">
      <Progress
        value={reached ?? 0}
        max={target}
        label={t('objective.reached')}
        text={text}
        tone={axis === 'moreNet' ? 'amber' : 'sea'}
      />
      {measure && <p className="muted">{measure}</p>}
    </div>
  )
}
