import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** How many voices of each kind an attention point rests on. */
export interface Origins {
  /** Different conversations its findings come from. */
  conversations: number
  findings: number
  figures: number
  inventory: number
}

/** What each attention point rests on, counted; for lines such as *← 3 gesprekken, 2 cijfers*. */
export async function originsOf(tx: TenantTx, attentionPointIds: readonly string[]): Promise<Map<string, Origins>> {
  if (attentionPointIds.length === 0) return new Map()
  const rows = await tx.$queryRaw<(Origins & { id: string })[]>`
    select v.attention_point_id as id, count(distinct f.conversation_id)::int as conversations,
      count(v.finding_id)::int as findings, count(v.interpretation_id)::int as figures, count(v.inventory_item_id)::int as inventory
    from attention_point_voice v
    left join finding f on f.municipality_id = v.municipality_id and f.id = v.finding_id
    where v.attention_point_id = any (${attentionPointIds}::uuid[])
    group by v.attention_point_id`
  return new Map(rows.map(({ id, ...origins }) => [id, origins]))
}

/** An attention point that was just made has its voices; one unknown here has none. */
export const noOrigins: Origins = { conversations: 0, findings: 0, figures: 0, inventory: 0 }
