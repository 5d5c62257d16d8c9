import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { knownAreas } from './known-areas.ts'

/** What the coordinator manages: the neighbourhoods there are and those that were put away, and the published areas to make more of. */
export async function manageNeighbourhoodsPage(tx: TenantTx, actor: MemberActor) {
  const neighbourhoods = await tx.neighbourhood.findMany({
    where: { archivedAt: null },
    select: { id: true, slug: true, name: true, kind: true, population: true, populationYear: true, lon: true, lat: true, version: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const archived = await tx.neighbourhood.findMany({
    where: { archivedAt: { not: null } },
    select: { id: true, name: true, kind: true, archivedAt: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return { neighbourhoods, archived, layers: await knownAreas(tx, actor) }
}

type ManagePage = Awaited<ReturnType<typeof manageNeighbourhoodsPage>>
export type ManagedNeighbourhood = ManagePage['neighbourhoods'][number]
export type ArchivedNeighbourhood = ManagePage['archived'][number]
