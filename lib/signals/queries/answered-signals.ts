import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/**
 * Of the signals, how many got an answer: their theme was answered, or they were set aside with a reason. Of these
 * neighbourhoods, or without a list of all the municipality still works with.
 */
export async function answeredSignals(tx: TenantTx, neighbourhoodIds?: readonly string[]): Promise<{ answered: number; all: number }> {
  const [row] = await tx.$queryRaw<{ answered: number; all: number }[]>`
    select count(*)::int as "all", count(*) filter (where t.state = 'answered' or s.set_aside_reason is not null)::int as answered
    from signal s
    join neighbourhood n on n.municipality_id = s.municipality_id and n.id = s.neighbourhood_id
    left join signal_theme t on t.municipality_id = s.municipality_id and t.id = s.theme_id
    where s.municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid and n.archived_at is null
      and (${neighbourhoodIds ?? null}::uuid[] is null or n.id = any (${neighbourhoodIds ?? null}::uuid[]))`
  return row ?? { answered: 0, all: 0 }
}
