import 'server-only'
import { unmetShown } from '#lib/board/rules.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** An attention point that nobody answered and no objective takes up. */
export interface Unmet {
  id: string
  title: string
  kind: 'strength' | 'need' | 'gap' | 'opportunity'
  place: string
}

/** Unmet questions in order of priority: asked, but neither answered nor taken up in a plan. Strengths ask for nothing. */
export const unmet = (tx: TenantTx, municipalityId: string): Promise<Unmet[]> =>
  tx.$queryRaw<Unmet[]>`
    select p.id, p.title, p.kind::text as kind, b.name as place
    from attention_point p join neighbourhood b on b.municipality_id = p.municipality_id and b.id = p.neighbourhood_id
    where p.municipality_id = ${municipalityId}::uuid and b.archived_at is null and p.kind <> 'strength'
      and not exists (select 1 from feedback_point f
        where f.municipality_id = p.municipality_id and f.attention_point_id = p.id and f.answer is not null)
      and not exists (select 1 from objective_origin o
        where o.municipality_id = p.municipality_id and o.attention_point_id = p.id)
    order by p.position, b.name, p.id
    limit ${unmetShown + 1}`
