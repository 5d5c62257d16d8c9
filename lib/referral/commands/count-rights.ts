import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'

/**
 * Counts rights that were obtained, in the month: one more of each, and of whom is kept nowhere. A card that is finished again
 * counts again, so its form asks only for what is new. Answers whether all of them are rights of this municipality. In the order
 * of their ids, so that two who count the same ones do not wait for each other.
 */
export async function countRights(tx: TenantTx, municipalityId: string, rights: readonly string[], today: Day): Promise<boolean> {
  const ids = [...new Set(rights)].sort()
  if (ids.length === 0) return true
  const counted = await tx.$executeRaw`
    insert into right_count as c (municipality_id, right_type_id, month, obtained)
    select t.municipality_id, t.id, date_trunc('month', ${today}::date)::date, 1 from right_type t
    where t.municipality_id = ${municipalityId}::uuid and t.id = any (${ids}::uuid[]) and t.archived_at is null
    order by t.id
    on conflict (municipality_id, right_type_id, month) do update set obtained = c.obtained + 1`
  return counted === ids.length
}
