import 'server-only'
import type { WorkItem } from '#lib/home/rules.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Neighbourhoods with attention points that nobody answered yet, one line each, from the roll-up. */
export async function pointsWithoutAnswer(tx: TenantTx, municipalityId: string): Promise<WorkItem[]> {
  const rows = await tx.$queryRaw<{ slug: string; name: string; waiting: number; points: number }[]>`
    select b.slug, b.name, r.attention_points - r.answered_points as waiting, r.attention_points as points
    from neighbourhood_rollup r
    join neighbourhood b on b.municipality_id = r.municipality_id and b.id = r.neighbourhood_id
    where r.municipality_id = ${municipalityId}::uuid and b.archived_at is null and r.answered_points < r.attention_points
    order by b.name, b.id`
  return rows.map(({ slug, name, waiting, points }) => ({
    kind: 'pointsWithoutAnswer', id: `points-${slug}`, title: '', place: name, on: null, count: waiting, of: points,
    path: `/buurten/${slug}/terugkoppeling`,
  }))
}
