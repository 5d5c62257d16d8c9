import type { PlanWords } from '#components/plan/words.ts'
import type { ActionState } from '#lib/plan/rules.ts'

interface Line {
  state: ActionState
  stopReason: string | null
  lead: string
  partners: readonly string[]
  measure: string | null
  target: number | null
  measured: number | null
}

/** The line under an action's title: who, with whom and how much was reached; for a stopped one why. */
export function actionLine(
  { state, stopReason, lead, partners, measure, target, measured }: Line,
  { t, f }: PlanWords,
): string {
  if (state === 'stopped') return t('card.stopped', { reason: stopReason ?? '' })
  const others = partners.filter((partner) => partner !== lead)
  const who = others.length > 0 ? t('card.leadWith', { lead, partners: f.list(others) }) : t('card.lead', { lead })
  if (target === null || measured === null) return who
  const reached = t('card.measured', { measured: f.number(measured), target: f.number(target), measure: measure ?? '' })
  return `${who} · ${reached.trim()}`
}
