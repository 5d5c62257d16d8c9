import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Audience } from '../rules.ts'

/** To which audiences an attention point was fed back, on which day last, and whether it was answered. */
export type FeedbackState = Record<Audience, Date | null> & { answered: boolean }

export const neverToldYet: FeedbackState = { residents: null, actors: null, policy: null, answered: false }

/** How far each attention point was fed back; one that was told to nobody is left out. */
export async function feedbackStates(tx: TenantTx, attentionPointIds: readonly string[]): Promise<Map<string, FeedbackState>> {
  if (attentionPointIds.length === 0) return new Map()
  const rows = await tx.$queryRaw<(FeedbackState & { id: string })[]>`
    select f.attention_point_id as id,
      max(m.held_on) filter (where m.audience = 'residents') as residents,
      max(m.held_on) filter (where m.audience = 'actors') as actors,
      max(m.held_on) filter (where m.audience = 'policy') as policy,
      bool_or(f.answer is not null) as answered
    from feedback_point f
    join feedback_moment m on m.municipality_id = f.municipality_id and m.id = f.moment_id
    where f.attention_point_id = any (${attentionPointIds}::uuid[])
    group by f.attention_point_id`
  return new Map(rows.map(({ id, ...state }) => [id, state]))
}
