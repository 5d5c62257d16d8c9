import type { PlanWords } from '#components/plan/words.ts'
import type { Day } from '#lib/time/today.ts'

interface Period {
  startOn: Day | null
  endOn: Day | null
  roughlyWhen?: string | null
}

/** The period of an action in words; `null` when it has no date at all. */
export function period({ startOn, endOn }: Period, { t, f }: PlanWords): string | null {
  if (startOn && endOn) return t('timeline.bar', { from: f.shortDate(startOn), to: f.shortDate(endOn) })
  if (startOn) return t('timeline.openEnd', { from: f.shortDate(startOn) })
  return endOn && t('timeline.openStart', { to: f.shortDate(endOn) })
}
