import 'server-only'
import type { FrameworkId } from '#lib/framework/assessment-frameworks.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

export interface LockedRound {
  id: string
  neighbourhoodId: string | null
  framework: FrameworkId
  frameworkVersion: number
  length: 'full' | 'short'
  state: 'open' | 'closed'
  tableOpenedAt: Date | null
}

/** The round as it stands, held until the commit, so that scoring, agreeing and closing happen one after the other. */
export async function lockRound(tx: TenantTx, roundId: string): Promise<LockedRound> {
  const [round] = await tx.$queryRaw<LockedRound[]>`
    select id, neighbourhood_id as "neighbourhoodId", framework::text as framework, framework_version as "frameworkVersion",
      length::text as length, state::text as state, table_opened_at as "tableOpenedAt"
    from assessment_round where id = ${roundId}::uuid for update`
  return round ?? notFoundHere()
}

/** Refuses a criterion that this round does not ask, as not found: no screen offers it. */
export async function criterionIn(tx: TenantTx, round: LockedRound, criterionId: string) {
  const criterion = await tx.criterion.findFirst({
    where: {
      framework: round.framework,
      frameworkVersion: round.frameworkVersion,
      id: criterionId,
      ...(round.length === 'short' && { short: true }),
    },
    select: { id: true, buildingBlockId: true },
  })
  return criterion ?? notFoundHere()
}
