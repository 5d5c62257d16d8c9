import { Progress } from '#components/ui/progress.tsx'
import { goals } from '#lib/framework/axes.ts'
import type { Goal } from '#lib/framework/axes.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

/** The mean level of the blocks that serve one goal. */
export interface GoalStand {
  /** From 0 to 3; `null` when nothing of it was assessed. */
  mean: number | null
  scored: number
  blocks: number
}

/** *Minder mazen* and *meer net* as two bars, each with its figure: 1,8 van 3. */
export async function AxisBars({ stands }: { stands: Record<Goal, GoalStand> }) {
  const [t, names, f, wheel] = await Promise.all([
    texts('framework-parts.axes'),
    texts('framework.axis'),
    formats(),
    texts('framework-parts.wheel'),
  ])
  return (
    <div className="grid gap-3">
      {goals.map((goal) => {
        const { mean, scored, blocks } = stands[goal]
        const text = mean === null ? wheel('notYet') : t('outOf', { mean: f.number(mean, 1) })
        return (
          <div key={goal} className="axis-bar">
            <Progress
              value={mean ?? 0}
              max={3}
              label={names(`${goal}.name`)}
              text={text}
              tone={goal === 'moreNet' ? 'amber' : 'sea'}
            />
            {mean !== null && scored < blocks && (
              <p className="muted">{t('scored', { part: scored, whole: blocks })}</p>
            )}
          </div>
        )
      })}
    </div>
  )
}
