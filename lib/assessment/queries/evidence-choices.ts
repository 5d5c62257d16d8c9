import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

export interface EvidenceChoice {
  id: string
  title: string
  place: string
}

/**
 * Actions a common level may point at, by title.
 *
 * @param neighbourhoodId only those of one neighbourhood; null: all of the municipality
 */
export const evidenceChoices = (tx: TenantTx, neighbourhoodId: string | null): Promise<EvidenceChoice[]> =>
  tx.$queryRaw<EvidenceChoice[]>`
    select a.id, a.title, b.name as place
    from plan_action a join neighbourhood b on b.municipality_id = a.municipality_id and b.id = a.neighbourhood_id
    where (${neighbourhoodId}::uuid is null or a.neighbourhood_id = ${neighbourhoodId}::uuid) and a.state <> 'idea'
    order by a.title, a.id
    limit 500`
