import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

export interface NeighbourhoodRow {
  id: string
  slug: string
  name: string
  kind: string
  population: number | null
  over65: number | null
  populationYear: number | null
  lon: number | null
  lat: number | null
  phases: string[]
  ideas: number
  agreed: number
  running: number
  finished: number
  stopped: number
  adoptedVersion: number | null
  lastActivityAt: Date | null
}

/** All neighbourhoods with where they stand, from the roll-up: one statement, by name. */
export const neighbourhoodList = (tx: TenantTx): Promise<NeighbourhoodRow[]> => tx.$queryRaw<NeighbourhoodRow[]>`
  select b.id, b.slug, b.name, b.kind::text as kind, b.population, b.over65, b.population_year as "populationYear", b.lon, b.lat,
    r.phases, r.ideas, r.agreed, r.running, r.finished, r.stopped, r.adopted_version as "adoptedVersion",
    r.last_activity_at as "lastActivityAt"
  from neighbourhood b
  join neighbourhood_rollup r on r.municipality_id = b.municipality_id and r.neighbourhood_id = b.id
  where b.archived_at is null
  order by b.name, b.id`

/** The outlines for the map, of the neighbourhoods that have one. */
export const neighbourhoodOutlines = (tx: TenantTx) =>
  tx.neighbourhood.findMany({ where: { archivedAt: null }, select: { id: true, outline: true } })
