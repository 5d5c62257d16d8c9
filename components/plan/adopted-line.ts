import type { PlanWords } from '#components/plan/words.ts'
import type { AdoptedLine } from '#lib/plan/queries/versions.ts'
import type { Day } from '#lib/time/today.ts'

/** By whom and when the plan was adopted, and when it is talked about again. */
export function adoptedLine(adopted: AdoptedLine | null, today: Day, { t, f }: PlanWords): string {
  if (!adopted) return t('adopted.notYet')
  const { adoptedBy, adoptedOn, number, nextReviewOn } = adopted
  const line = t('adopted.line', { body: t(`body.${adoptedBy}`), date: f.date(adoptedOn), number })
  if (!nextReviewOn) return line
  const review = t(nextReviewOn < today ? 'adopted.reviewPassed' : 'adopted.review', { date: f.date(nextReviewOn) })
  return `${line} · ${review}`
}
