import 'server-only'
import { neighbourhoodBySlug } from '#lib/places/queries/neighbourhood.ts'
import type { PlanShown } from '#lib/plan/plan-view.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { allActionRows } from './action-rows.ts'

/** Every action the filters leave, with the titles of the objectives; `null` when there is no such neighbourhood. */
export async function exportPage(tx: TenantTx, slug: string, shown: PlanShown, today: Day) {
  const neighbourhood = await neighbourhoodBySlug(tx, slug)
  if (!neighbourhood) return null
  const objectives = await tx.objective.findMany({
    where: { neighbourhoodId: neighbourhood.id },
    select: { id: true, title: true },
  })
  return {
    neighbourhood,
    rows: await allActionRows(tx, neighbourhood.id, shown, today),
    objectives: new Map(objectives.map(({ id, title }) => [id, title])),
  }
}
