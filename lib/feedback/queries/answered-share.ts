import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { answeredShareOf, type AnsweredShare } from '../rules.ts'

/**
 * Which share of the attention points has an answer: of these neighbourhoods, or without a list of all the municipality still
 * works with. Reads the roll-up, which is recounted with every change.
 */
export async function answeredShare(tx: TenantTx, neighbourhoodIds?: readonly string[]): Promise<AnsweredShare> {
  const rows = await tx.$queryRaw<{ answered: number; all: number }[]>`
    select coalesce(sum(r.answered_points), 0)::int as answered, coalesce(sum(r.attention_points), 0)::int as "all"
    from neighbourhood_rollup r
    join neighbourhood n on n.municipality_id = r.municipality_id and n.id = r.neighbourhood_id
    where n.archived_at is null
      and (${neighbourhoodIds ?? null}::uuid[] is null or n.id = any (${neighbourhoodIds ?? null}::uuid[]))`
  return answeredShareOf(rows[0]?.answered ?? 0, rows[0]?.all ?? 0)
}
