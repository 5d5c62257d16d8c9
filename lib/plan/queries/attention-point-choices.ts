import 'server-only'
import type { Axis } from '#lib/framework/axes.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

export interface AttentionPointChoice {
  id: string
  title: string
  axis: Axis
  /** Told back to somebody, before goals are chosen. */
  fedBack: boolean
}

/** The attention points an objective of this neighbourhood can answer, most urgent first. */
export async function attentionPointChoices(tx: TenantTx, neighbourhoodId: string): Promise<AttentionPointChoice[]> {
  const points = await tx.attentionPoint.findMany({
    where: { neighbourhoodId },
    select: { id: true, title: true, axis: true, feedbackPoints: { select: { momentId: true }, take: 1 } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return points.map(({ feedbackPoints, ...point }) => ({ ...point, fedBack: feedbackPoints.length > 0 }))
}
