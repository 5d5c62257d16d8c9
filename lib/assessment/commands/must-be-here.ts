import 'server-only'
import type { AgreeInput } from '#lib/assessment/schema.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/**
 * Refuses an action, moment or figure that is not of this municipality, or not of the neighbourhood a round is about, as not found:
 * no screen offers it.
 */
export async function mustBeHere(tx: TenantTx, neighbourhoodId: string | null, { actions, moments, indicators }: Pick<AgreeInput, 'actions' | 'moments' | 'indicators'>): Promise<void> {
  const [found] = await tx.$queryRaw<{ all: boolean }[]>`
    select (select count(*) from plan_action where id = any (${actions}::uuid[]) and (${neighbourhoodId}::uuid is null or neighbourhood_id = ${neighbourhoodId}::uuid))
      = (select count(distinct one) from unnest(${actions}::uuid[]) one)
    and (select count(*) from feedback_moment where id = any (${moments}::uuid[]) and (${neighbourhoodId}::uuid is null or neighbourhood_id = ${neighbourhoodId}::uuid))
      = (select count(distinct one) from unnest(${moments}::uuid[]) one)
    and (select count(*) from indicator where id = any (${indicators}::uuid[]))
      = (select count(distinct one) from unnest(${indicators}::uuid[]) one) as "all"`
  if (!found?.all) notFoundHere()
}
