import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** By neighbourhood the phases it was in and stands in no more, for the lists that draw a track in a row. */
export async function leftPhases(tx: TenantTx): Promise<Map<string, string[]>> {
  const rows = await tx.$queryRaw<{ id: string; phases: string[] }[]>`
    select neighbourhood_id as id, array_agg(phase_id order by phase_id) as phases
    from (
      select neighbourhood_id, phase_id from phase_step
      where neighbourhood_id is not null
      group by neighbourhood_id, phase_id
      having bool_and(left_on is not null)
    ) gone
    group by neighbourhood_id`
  return new Map(rows.map(({ id, phases }) => [id, phases]))
}
