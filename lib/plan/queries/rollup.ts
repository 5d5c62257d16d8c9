import 'server-only'
import type { ActionState } from '#lib/plan/rules.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

export type ActionCounts = Record<ActionState, number>

export interface PlanCounts extends ActionCounts {
  /** Number of the last adopted version. */
  adoptedVersion: number | null
}

export const noCounts: PlanCounts = { idea: 0, agreed: 0, running: 0, done: 0, stopped: 0, adoptedVersion: null }

/** The plan of each neighbourhood in counts, as the database keeps them; all neighbourhoods when none are named. */
export async function planCounts(tx: TenantTx, neighbourhoodIds?: readonly string[]): Promise<Map<string, PlanCounts>> {
  const rows = await tx.neighbourhoodRollup.findMany({
    where: neighbourhoodIds && { neighbourhoodId: { in: [...neighbourhoodIds] } },
    select: {
      neighbourhoodId: true,
      ideas: true,
      agreed: true,
      running: true,
      finished: true,
      stopped: true,
      adoptedVersion: true,
    },
  })
  return new Map(
    rows.map(({ neighbourhoodId, ideas, finished, ...rest }) => [
      neighbourhoodId,
      { ...rest, idea: ideas, done: finished },
    ]),
  )
}
