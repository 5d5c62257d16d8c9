import 'server-only'
import type { RoundStage } from '#lib/assessment/round-rules.ts'
import type { FrameworkId } from '#lib/framework/assessment-frameworks.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'

/** A round in a list: how many finished, and whether the reader is still expected to score. */
export interface RoundLine {
  id: string
  title: string
  framework: FrameworkId
  length: 'full' | 'short'
  stage: RoundStage
  place: string | null
  placeSlug: string | null
  dueOn: Day | null
  meetingOn: Day | null
  invited: number
  finished: number
  mean: number | null
  scored: number | null
  criteria: number
  scorers: number | null
  /** Invited, not finished, and the table is not open yet. */
  waitsForMe: boolean
}

/** At most this many rounds on one page. */
export const roundsPerPage = 50

interface Asked {
  state: 'open' | 'closed'
  /** Id of a neighbourhood; null: the municipality's own rounds; left out: all rounds. */
  place?: string | null
  /** Id of the last round of the page before. */
  after?: string | null
}

/** One page of rounds, newest first, with one more than a page, so that the screen knows whether it goes on. */
export function roundList(tx: TenantTx, actor: MemberActor, { state, place, after = null }: Asked): Promise<RoundLine[]> {
  const mine = actor.memberships.map(({ id }) => id)
  return tx.$queryRaw<RoundLine[]>`
    select r.id, r.title, r.framework::text as framework, r.length::text as length,
      case when r.state = 'closed' then 'closed' when r.table_opened_at is null then 'scoring' else 'table' end as stage,
      b.name as place, b.slug as "placeSlug", r.due_on::text as "dueOn", r.meeting_on::text as "meetingOn",
      count(p.membership_id)::int as invited, count(p.finished_at)::int as finished,
      r.mean::float8 as mean, r.scored, r.criteria, r.scorers,
      coalesce(bool_or(p.membership_id = any (${mine}::uuid[]) and p.finished_at is null), false)
        and r.state = 'open' and r.table_opened_at is null as "waitsForMe"
    from assessment_round r
    left join neighbourhood b on b.municipality_id = r.municipality_id and b.id = r.neighbourhood_id
    left join round_participant p on p.municipality_id = r.municipality_id and p.round_id = r.id
    where r.municipality_id = ${actor.municipality.id}::uuid and r.state = ${state}::round_state
      and (${place === undefined} or r.neighbourhood_id is not distinct from ${place ?? null}::uuid)
      and (${after}::uuid is null or (coalesce(r.closed_at, r.opened_at), r.id)
        < (select coalesce(k.closed_at, k.opened_at), k.id from assessment_round k where k.id = ${after}::uuid))
    group by r.municipality_id, r.id, b.municipality_id, b.id
    order by coalesce(r.closed_at, r.opened_at) desc, r.id desc
    limit ${roundsPerPage + 1}`
}

/** A page of rounds and where the next begins. */
export function cutRounds(found: readonly RoundLine[]): { rounds: RoundLine[]; next: string | null } {
  const rounds = found.slice(0, roundsPerPage)
  return { rounds, next: found.length > roundsPerPage ? (rounds.at(-1)?.id ?? null) : null }
}
