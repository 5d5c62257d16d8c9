import 'server-only'
import type { AgreedLevel, ClosedRound } from '#lib/assessment/rules.ts'
import type { FrameworkId, Level, SubjectId } from '#lib/framework/assessment-frameworks.ts'
import type { BuildingBlockId } from '#lib/framework/building-blocks.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'

interface Row {
  id: string
  framework: FrameworkId
  version: number
  neighbourhood_id: string | null
  day: Day
  criteria: number
  agreed: [criterion: string, subject: SubjectId, block: BuildingBlockId | null, level: Level][]
}

/**
 * What every dashboard computes from: per place and framework edition the two newest closed rounds, newest first, in one
 * statement. Rounds of neighbourhoods that were put away do not count any more.
 */
export async function closedRounds(tx: TenantTx, municipalityId: string): Promise<ClosedRound[]> {
  const rows = await tx.$queryRaw<Row[]>`
    select r.id, r.framework::text as framework, r.framework_version as version, r.neighbourhood_id,
      coalesce(r.meeting_on, (r.closed_at at time zone 'Europe/Brussels')::date)::text as day, r.criteria,
      (select coalesce(jsonb_agg(jsonb_build_array(l.criterion_id, k.subject, k.building_block_id, l.level)), '[]')
        from common_level l
        join criterion k on k.framework = r.framework and k.framework_version = r.framework_version and k.id = l.criterion_id
        where l.municipality_id = r.municipality_id and l.round_id = r.id) as agreed
    from (
      select a.*, row_number() over (partition by a.neighbourhood_id, a.framework, a.framework_version
        order by a.closed_at desc, a.id desc) as age
      from assessment_round a
      left join neighbourhood b on b.municipality_id = a.municipality_id and b.id = a.neighbourhood_id
      where a.municipality_id = ${municipalityId}::uuid and a.state = 'closed' and b.archived_at is null
    ) r
    where r.age <= 2
    order by r.closed_at desc, r.id desc`
  return rows.map(({ neighbourhood_id, day, agreed, ...round }) => ({
    ...round,
    neighbourhoodId: neighbourhood_id,
    on: day,
    agreed: agreed.map(([criterion, subject, block, level]): AgreedLevel => ({ criterion, subject, block, level })),
  }))
}
