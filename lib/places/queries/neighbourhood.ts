import 'server-only'
import { isSlug } from '#lib/tenancy/is-slug.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** One neighbourhood of the municipality by the last part of its address; `null` when there is none, or no longer. */
export async function neighbourhoodBySlug(tx: TenantTx, slug: string) {
  if (!isSlug(slug)) return null
  return tx.neighbourhood.findFirst({
    where: { slug, archivedAt: null },
    select: {
      id: true, slug: true, name: true, kind: true, population: true, populationYear: true, over65: true,
      lon: true, lat: true, version: true,
    },
  })
}

export type NeighbourhoodHere = NonNullable<Awaited<ReturnType<typeof neighbourhoodBySlug>>>

/** The neighbourhoods to choose from, by name. */
export const neighbourhoodChoices = (tx: TenantTx) =>
  tx.neighbourhood.findMany({
    where: { archivedAt: null },
    select: { id: true, slug: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
