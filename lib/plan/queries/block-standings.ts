import 'server-only'
import { buildingBlockIds, type BuildingBlockId } from '#lib/framework/building-blocks.ts'
import type { BlockStandKind } from '#lib/plan/rules.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'

/** Why a block has no action here. */
export interface Stand {
  kind: BlockStandKind
  reason: string
  reviewOn: Day | null
  organisationId: string | null
  organisation: string | null
  version: number
}

/** How a building block stands in a plan: its actions per state, and what was said about it. */
export interface BlockStanding {
  ideas: number
  agreed: number
  running: number
  done: number
  stopped: number
  stand: Stand | null
}

export type BlockStandings = Record<BuildingBlockId, BlockStanding>

interface Row {
  neighbourhoodId: string
  block: BuildingBlockId
  ideas: number
  agreed: number
  running: number
  done: number
  stopped: number
  kind: BlockStandKind | null
  reason: string | null
  reviewOn: Day | null
  organisationId: string | null
  organisation: string | null
  version: number | null
}

/** The eight blocks of each neighbourhood, all eight also where nothing happens; one question for any number of places. */
export async function blockStandings(
  tx: TenantTx,
  neighbourhoodIds: readonly string[],
): Promise<Map<string, BlockStandings>> {
  const standings = new Map(neighbourhoodIds.map((id) => [id, nothingYet()]))
  if (neighbourhoodIds.length === 0) return standings
  const rows = await tx.$queryRaw<Row[]>`
    select coalesce(c.neighbourhood_id, s.neighbourhood_id) as "neighbourhoodId", coalesce(c.block, s.building_block_id) as block,
      coalesce(c.ideas, 0)::int as ideas, coalesce(c.agreed, 0)::int as agreed, coalesce(c.running, 0)::int as running,
      coalesce(c.done, 0)::int as done, coalesce(c.stopped, 0)::int as stopped,
      s.kind::text, s.reason, s.review_on::text as "reviewOn", s.organisation_id as "organisationId", g.name as organisation, s.version
    from (
      select a.neighbourhood_id, b.building_block_id as block, count(*) filter (where a.state = 'idea') as ideas,
        count(*) filter (where a.state = 'agreed') as agreed, count(*) filter (where a.state = 'running') as running,
        count(*) filter (where a.state = 'done') as done, count(*) filter (where a.state = 'stopped') as stopped
      from plan_action a join action_block b on b.municipality_id = a.municipality_id and b.action_id = a.id
      where a.neighbourhood_id = any (${[...neighbourhoodIds]}::uuid[])
      group by a.neighbourhood_id, b.building_block_id) c
    full join (select * from block_stand where neighbourhood_id = any (${[...neighbourhoodIds]}::uuid[])) s
      on s.neighbourhood_id = c.neighbourhood_id and s.building_block_id = c.block
    left join organisation g on g.municipality_id = s.municipality_id and g.id = s.organisation_id`
  for (const row of rows) {
    const place = standings.get(row.neighbourhoodId)
    if (place) place[row.block] = standingOf(row)
  }
  return standings
}

function standingOf({
  ideas,
  agreed,
  running,
  done,
  stopped,
  kind,
  reason,
  reviewOn,
  organisationId,
  organisation,
  version,
}: Row): BlockStanding {
  const stand =
    kind && reason !== null && version !== null
      ? { kind, reason, reviewOn, organisationId, organisation, version }
      : null
  return { ideas, agreed, running, done, stopped, stand }
}

const nothingYet = (): BlockStandings =>
  Object.fromEntries(
    buildingBlockIds.map((id) => [id, { ideas: 0, agreed: 0, running: 0, done: 0, stopped: 0, stand: null }]),
  ) as unknown as BlockStandings
