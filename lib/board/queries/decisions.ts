import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { addDays, type Day } from '#lib/time/today.ts'

/** Something the college or the steering group may want to decide on. */
export interface Decision {
  kind: 'lateAction' | 'stoppedAction' | 'planToAdopt' | 'nextStep'
  id: string
  title: string
  place: string | null
  /** Since when: the day it should have ended, was stopped, or was agreed. */
  on: Day | null
  /** Why it was stopped. */
  reason: string | null
  path: string
}

/** As many of each as fit on one page; the longest waiting come first. */
const limit = 4

type Row = Omit<Decision, 'path'> & { slug: string | null; round: string | null }

/**
 * What needs a decision: actions past their end, actions stopped in the last half year, plans with agreed work that nobody
 * adopted, and next steps of the last rounds that did not become an action.
 */
export async function decisions(tx: TenantTx, municipalityId: string, today: Day): Promise<Decision[]> {
  const rows = await tx.$queryRaw<Row[]>`
    with places as (select id, name, slug from neighbourhood where municipality_id = ${municipalityId}::uuid and archived_at is null)
    (select 'lateAction' as kind, a.id::text, a.title, p.name as place, a.end_on::text as "on", null as reason, p.slug, null as round
      from plan_action a join places p on p.id = a.neighbourhood_id
      where a.municipality_id = ${municipalityId}::uuid and a.end_on < ${today}::date and a.state not in ('done', 'stopped')
      order by a.end_on, a.id limit ${limit})
    union all
    (select 'stoppedAction', a.id::text, a.title, p.name, (a.state_since at time zone 'Europe/Brussels')::date::text, a.stop_reason, p.slug, null
      from plan_action a join places p on p.id = a.neighbourhood_id
      where a.municipality_id = ${municipalityId}::uuid and a.state = 'stopped' and a.state_since >= ${addDays(today, -182)}::date
      order by a.state_since desc, a.id limit ${limit})
    union all
    (select 'planToAdopt', p.id::text, p.name, p.name, null, null, p.slug, null
      from places p join neighbourhood_rollup r on r.municipality_id = ${municipalityId}::uuid and r.neighbourhood_id = p.id
      where r.adopted_version is null and r.agreed + r.running > 0
      order by p.name limit ${limit})
    union all
    (select 'nextStep', l.round_id::text || l.criterion_id, l.next_step, p.name, r.meeting_on::text, null, p.slug, r.id::text
      from common_level l
      join assessment_round r on r.municipality_id = l.municipality_id and r.id = l.round_id and r.state = 'closed'
      left join places p on p.id = r.neighbourhood_id
      where l.municipality_id = ${municipalityId}::uuid and l.next_step is not null and l.next_action_id is null
        and (r.neighbourhood_id is null or p.id is not null)
        and not exists (select 1 from assessment_round n where n.municipality_id = r.municipality_id and n.framework = r.framework
          and n.neighbourhood_id is not distinct from r.neighbourhood_id and n.state = 'closed' and n.closed_at > r.closed_at)
      order by r.meeting_on desc, l.criterion_id limit ${limit})`
  return rows.map(({ slug, round, ...row }) => ({ ...row, path: round ? `/toetsing/${round}` : pathOf(row.kind, row.id, slug) }))
}

const pathOf = (kind: Decision['kind'], id: string, slug: string | null) =>
  kind === 'planToAdopt' ? `/buurten/${slug ?? ''}/plan` : `/buurten/${slug ?? ''}/plan/acties/${id}`
