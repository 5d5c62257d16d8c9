import { Standings } from '#components/assessment/standings.tsx'
import { AxisBars, type GoalStand } from '#components/framework/axis-bars.tsx'
import type { Standing } from '#lib/assessment/rules.ts'
import type { FrameworkId } from '#lib/framework/assessment-frameworks.ts'
import type { Goal } from '#lib/framework/axes.ts'

interface Props {
  standings: Record<FrameworkId, Standing>
  axes: Record<Goal, GoalStand>
}

/** Beside the wheel: the three frameworks, each on its own, and both goals. */
export const Stands = ({ standings, axes }: Props) => (
  <div className="stack">
    <Standings standings={standings} />
    <div className="border-t border-line pt-4">
      <AxisBars stands={axes} />
    </div>
  </div>
)
