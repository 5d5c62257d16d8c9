import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { knownAreas } from './known-areas.ts'

/** What the coordinator manages: the neighbourhoods there are, and the published areas to make more of. */
export async function manageNeighbourhoodsPage(tx: TenantTx, actor: MemberActor) {
  const neighbourhoods = await tx.neighbourhood.findMany({
    where: { archivedAt: null },
    select: { id: true, slug: true, name: true, kind: true, population: true, populationYear: true, lon: true, lat: true, version: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return { neighbourhoods, layers: await knownAreas(tx, actor) }
}

export type ManagedNeighbourhood = Awaited<ReturnType<typeof manageNeighbourhoodsPage>>['neighbourhoods'][number]
