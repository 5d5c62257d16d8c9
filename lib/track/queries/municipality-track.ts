import 'server-only'
import type { PhaseId } from '#lib/framework/phases.ts'
import { knownPhases } from '#lib/track/rules.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { countEvidence } from './evidence.ts'
import { stepsOf } from './track.ts'

/** Where one neighbourhood stands, in a list. */
export interface PlaceOnTrack {
  slug: string
  name: string
  present: PhaseId[]
  past: PhaseId[]
  since: Day | null
  decidedBy: string | null
}

interface Row {
  slug: string
  name: string
  present: string[]
  past: string[]
  since: Day | null
  decided_by: string | null
}

/** Where every neighbourhood stands, by name, in one statement. */
export async function placesOnTrack(tx: TenantTx, municipalityId: string): Promise<PlaceOnTrack[]> {
  const rows = await tx.$queryRaw<Row[]>`
    select b.slug, b.name,
      coalesce(array_agg(distinct s.phase_id) filter (where s.id is not null and s.left_on is null), '{}') as present,
      coalesce(array_agg(distinct s.phase_id) filter (where s.left_on is not null), '{}') as past,
      max(s.entered_on) filter (where s.left_on is null)::text as since,
      (array_agg(s.decided_by order by s.entered_on desc, s.id desc) filter (where s.id is not null and s.left_on is null))[1] as decided_by
    from neighbourhood b
    left join phase_step s on s.municipality_id = b.municipality_id and s.neighbourhood_id = b.id
    where b.municipality_id = ${municipalityId}::uuid and b.archived_at is null
    group by b.municipality_id, b.id
    order by b.name, b.id`
  return rows.map(({ decided_by, present, past, ...row }) => {
    const now = knownPhases(present)
    return { ...row, present: now, past: knownPhases(past).filter((phase) => !now.includes(phase)), decidedBy: decided_by }
  })
}

/** The municipality's own track, with those of its neighbourhoods under it. */
export async function municipalityTrack(tx: TenantTx, actor: MemberActor) {
  return {
    steps: await stepsOf(tx, null),
    counted: await countEvidence(tx, null),
    places: await placesOnTrack(tx, actor.municipality.id),
  }
}
