import 'server-only'
import { noOrigins, originsOf, type Origins } from '#lib/analysis/queries/origins-of.ts'
import { feedbackStates } from '#lib/feedback/queries/feedback-states.ts'
import type { Axis } from '#lib/framework/axes.ts'
import { wasToldBack } from '#lib/plan/told-back.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** An attention point an objective answers, with what it rests on. */
export interface ObjectiveOrigin extends Origins {
  id: string
  title: string
}

export interface ObjectiveCard {
  id: string
  title: string
  axis: Axis
  measure: string | null
  target: number | null
  reached: number | null
  origins: ObjectiveOrigin[]
  /** Every attention point behind it was told back to somebody, and there is at least one. */
  fedBack: boolean
}

/** The objectives of a neighbourhood in their order, each with where it comes from. */
export async function objectiveCards(tx: TenantTx, neighbourhoodId: string): Promise<ObjectiveCard[]> {
  const objectives = await tx.objective.findMany({
    where: { neighbourhoodId },
    select: {
      id: true,
      title: true,
      axis: true,
      measure: true,
      target: true,
      reached: true,
      objectiveOrigins: {
        select: { attentionPoint: { select: { id: true, title: true } } },
        orderBy: { attentionPoint: { position: 'asc' } },
      },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const points = objectives.flatMap((objective) => objective.objectiveOrigins.map((origin) => origin.attentionPoint.id))
  const counts = await originsOf(tx, points)
  const feedback = await feedbackStates(tx, points)
  return objectives.map(({ objectiveOrigins, target, reached, ...objective }) => ({
    ...objective,
    target: target?.toNumber() ?? null,
    reached: reached?.toNumber() ?? null,
    origins: objectiveOrigins.map(({ attentionPoint: point }) => ({
      ...point,
      ...(counts.get(point.id) ?? noOrigins),
    })),
    fedBack:
      objectiveOrigins.length > 0 &&
      objectiveOrigins.every(({ attentionPoint: { id } }) => wasToldBack(feedback.get(id))),
  }))
}
