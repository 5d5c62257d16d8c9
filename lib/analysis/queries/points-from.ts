import 'server-only'
import type { Axis } from '#lib/framework/axes.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { FindingKind } from '../rules/kinds.ts'

/** An attention point as a link: what was drawn from a voice. */
export interface PointLink {
  id: string
  title: string
  kind: FindingKind
  axis: Axis
}

/**
 * The attention points drawn from each of these voices (ids of interpretations, findings or inventory items), in the order
 * of priority; a voice from which none was drawn is left out.
 */
export async function pointsFrom(tx: TenantTx, voiceIds: readonly string[]): Promise<Map<string, PointLink[]>> {
  const drawn = new Map<string, PointLink[]>()
  if (voiceIds.length === 0) return drawn
  const rows = await tx.$queryRaw<(PointLink & { voice: string })[]>`
    select coalesce(v.interpretation_id, v.finding_id, v.inventory_item_id) as voice, p.id, p.title, p.kind::text, p.axis::text
    from attention_point_voice v
    join attention_point p on p.municipality_id = v.municipality_id and p.id = v.attention_point_id
    where v.interpretation_id = any (${voiceIds}::uuid[]) or v.finding_id = any (${voiceIds}::uuid[])
      or v.inventory_item_id = any (${voiceIds}::uuid[])
    order by p.position, p.id`
  for (const { voice, ...point } of rows) drawn.set(voice, [...(drawn.get(voice) ?? []), point])
  return drawn
}
