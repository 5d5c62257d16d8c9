import 'server-only'
import type { CreateObjective } from '#lib/plan/schema/objective.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

export type ObjectiveFields = Omit<CreateObjective, 'neighbourhoodId'>

export interface StoredObjective {
  id: string
  version: number
  neighbourhood: { id: string; slug: string }
  fields: ObjectiveFields
}

/** What the form of an objective holds; `null` when there is no such objective here. */
export async function objectiveFields(tx: TenantTx, id: string): Promise<StoredObjective | null> {
  const row = await tx.objective.findFirst({
    where: { id },
    select: {
      version: true,
      title: true,
      axis: true,
      measure: true,
      target: true,
      reached: true,
      neighbourhood: { select: { id: true, slug: true } },
      objectiveOrigins: { select: { attentionPointId: true }, orderBy: { attentionPoint: { position: 'asc' } } },
    },
  })
  if (!row) return null
  return {
    id,
    version: row.version,
    neighbourhood: row.neighbourhood,
    fields: {
      title: row.title,
      axis: row.axis,
      measure: row.measure,
      target: row.target?.toNumber() ?? null,
      reached: row.reached?.toNumber() ?? null,
      origins: row.objectiveOrigins.map((origin) => origin.attentionPointId),
    },
  }
}
