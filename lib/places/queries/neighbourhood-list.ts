import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { leftPhases } from '#lib/track/queries/left-phases.ts'

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
  /** The phases it is in. */
  phases: string[]
  /** The phases it was in and left. */
  past: string[]
  ideas: number
  agreed: number
  running: number
  finished: number
  stopped: number
  adoptedVersion: number | null
  lastActivityAt: Date | null
}

/** All neighbourhoods with where they stand and stood, by name: the roll-up in one statement, the phases left in another. */
export async function neighbourhoodList(tx: TenantTx): Promise<NeighbourhoodRow[]> {
  const rows = await tx.$queryRaw<Omit<NeighbourhoodRow, 'past'>[]>`
    select b.id, b.slug, b.name, b.kind::text as kind, b.population, b.over65, b.population_year as "populationYear", b.lon, b.lat,
      r.phases, r.ideas, r.agreed, r.running, r.finished, r.stopped, r.adopted_version as "adoptedVersion",
      r.last_activity_at as "lastActivityAt"
    from neighbourhood b
    join neighbourhood_rollup r on r.municipality_id = b.municipality_id and r.neighbourhood_id = b.id
    where b.archived_at is null
    order by b.name, b.id`
  const left = await leftPhases(tx)
  return rows.map((row) => ({ ...row, past: left.get(row.id) ?? [] }))
}

/** The outlines for the map, of the neighbourhoods that have one. */
export const neighbourhoodOutlines = (tx: TenantTx) =>
  tx.neighbourhood.findMany({ where: { archivedAt: null }, select: { id: true, outline: true } })
