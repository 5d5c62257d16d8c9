import 'server-only'
import { analysisProgress } from '#lib/analysis/queries/progress.ts'
import { closedRoundCount } from '#lib/assessment/queries/closed-count.ts'
import { momentsHeld } from '#lib/feedback/queries/moments-held.ts'
import { planCounts } from '#lib/plan/queries/rollup.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Evidence } from '#lib/track/rules.ts'

/**
 * What the subjects count now, set beside a phase.
 *
 * @param place id of a neighbourhood; null: the municipality
 */
export async function countEvidence(tx: TenantTx, place: string | null): Promise<Evidence> {
  const analysis = await analysisProgress(tx, place)
  const feedback = await momentsHeld(tx, place)
  const plans = [...(await planCounts(tx, place === null ? undefined : [place])).values()]
  const total = (count: (plan: (typeof plans)[number]) => number) => plans.reduce((sum, plan) => sum + count(plan), 0)
  return {
    figuresInterpreted: analysis.figuresInterpreted,
    ...analysis.conversationsByKind,
    attentionPoints: analysis.attentionPoints,
    feedbackHeld: feedback.residents + feedback.actors + feedback.policy,
    plansAdopted: total(({ adoptedVersion }) => (adoptedVersion === null ? 0 : 1)),
    actionsRunning: total(({ running }) => running),
    actionsDone: total(({ done }) => done),
    roundsClosed: await closedRoundCount(tx, place),
  }
}
