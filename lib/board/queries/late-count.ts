import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'

/** How many actions are past their end and neither done nor stopped, by neighbourhood id. */
export async function lateCount(tx: TenantTx, municipalityId: string, today: Day): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.$queryRaw<{ id: string; late: number }[]>`
    select neighbourhood_id as id, count(*)::int as late from plan_action
    where municipality_id = ${municipalityId}::uuid and end_on < ${today}::date and state not in ('done', 'stopped')
    group by neighbourhood_id`
  return new Map(rows.map(({ id, late }) => [id, late]))
}
