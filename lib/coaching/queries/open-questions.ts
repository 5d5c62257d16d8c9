import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** A review that asks for an answer and has none yet. */
export interface OpenQuestion {
  id: string
  /** Title of the round, or nothing for a plan. */
  round: { id: string; title: string } | null
  plan: { number: number; slug: string } | null
  place: string | null
}

/** The questions of coaches that wait, the oldest first. */
export const openQuestions = (tx: TenantTx): Promise<OpenQuestion[]> => tx.$queryRaw<OpenQuestion[]>`
  select c.id, n.name as place,
    case when r.id is not null then jsonb_build_object('id', r.id, 'title', r.title) end as round,
    case when v.id is not null then jsonb_build_object('number', v.number, 'slug', p.slug) end as plan
  from coach_review c
  left join assessment_round r on r.municipality_id = c.municipality_id and r.id = c.round_id
  left join plan_version v on v.municipality_id = c.municipality_id and v.id = c.plan_version_id
  left join neighbourhood p on p.municipality_id = v.municipality_id and p.id = v.neighbourhood_id
  left join neighbourhood n on n.municipality_id = c.municipality_id and n.id = c.neighbourhood_id
  where c.asks_answer and c.answered_at is null
  order by c.created_at, c.id
  limit 20`
