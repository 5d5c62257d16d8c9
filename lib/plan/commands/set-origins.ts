import 'server-only'
import { attentionPointChoices } from '#lib/analysis/queries/attention-points.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Ties an objective to exactly these attention points of its own neighbourhood. */
export async function setOrigins(
  tx: TenantTx,
  actor: MemberActor,
  objective: { id: string; neighbourhoodId: string },
  origins: readonly string[],
): Promise<void> {
  const known = new Set((await attentionPointChoices(tx, objective.neighbourhoodId)).map((point) => point.id))
  if (!origins.every((id) => known.has(id))) notFoundHere()
  await tx.objectiveOrigin.deleteMany({
    where: { objectiveId: objective.id, attentionPointId: { notIn: [...origins] } },
  })
  await tx.objectiveOrigin.createMany({
    data: origins.map((attentionPointId) => ({
      municipalityId: actor.municipality.id,
      objectiveId: objective.id,
      attentionPointId,
    })),
    skipDuplicates: true,
  })
}
