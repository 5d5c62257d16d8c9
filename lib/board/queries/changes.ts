import 'server-only'
import type { FrameworkId } from '#lib/framework/assessment-frameworks.ts'
import type { PhaseId } from '#lib/framework/phases.ts'
import type { AdoptingBody } from '#lib/plan/rules.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { addDays, type Day } from '#lib/time/today.ts'

/** Something that was decided or agreed in the last twelve months. */
export type Change = { on: Day; place: string | null; path: string } & (
  | { kind: 'planAdopted'; number: number; adoptedBy: AdoptingBody }
  | { kind: 'roundClosed'; title: string; framework: FrameworkId; mean: number }
  | { kind: 'phaseEntered'; phase: PhaseId; decidedBy: string }
)

interface Row {
  kind: Change['kind']
  on: Day
  place: string | null
  slug: string | null
  id: string
  number: number | null
  /** The adopting body, the framework or the phase. */
  what: string
  words: string | null
  mean: number | null
}

/** What changed in the last twelve months, newest first: adopted plans, closed rounds and phases, in one statement. */
export async function changes(tx: TenantTx, municipalityId: string, today: Day): Promise<Change[]> {
  const rows = await tx.$queryRaw<Row[]>`
    select c.kind, c.day::text as "on", b.name as place, b.slug, c.id, c.number, c.what, c.words, c.mean
    from (
      select 'planAdopted' as kind, adopted_on as day, neighbourhood_id, id, number, adopted_by::text as what, null as words, null::float8 as mean
        from plan_version where municipality_id = ${municipalityId}::uuid
      union all
      select 'roundClosed', coalesce(meeting_on, (closed_at at time zone 'Europe/Brussels')::date), neighbourhood_id, id, null, framework::text, title, mean::float8
        from assessment_round where municipality_id = ${municipalityId}::uuid and state = 'closed'
      union all
      select 'phaseEntered', entered_on, neighbourhood_id, id, null, phase_id, decided_by, null
        from phase_step where municipality_id = ${municipalityId}::uuid
    ) c
    left join neighbourhood b on b.municipality_id = ${municipalityId}::uuid and b.id = c.neighbourhood_id
    where c.day >= ${addDays(today, -365)}::date and b.archived_at is null
    order by c.day desc, c.id desc
    limit 12`
  return rows.map(asChange)
}

function asChange({ kind, on, place, slug, id, number, what, words, mean }: Row): Change {
  const root = slug === null ? '' : `/buurten/${slug}`
  // The database's own enums and foreign keys hold these words.
  if (kind === 'planAdopted') return { kind, on, place, path: `${root}/plan/versies/${number ?? 1}`, number: number ?? 1, adoptedBy: what as AdoptingBody }
  if (kind === 'roundClosed') return { kind, on, place, path: `/toetsing/${id}`, title: words ?? '', framework: what as FrameworkId, mean: mean ?? 0 }
  return { kind, on, place, path: `${root}/groeipad`, phase: what as PhaseId, decidedBy: words ?? '' }
}
