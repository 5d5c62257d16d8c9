import 'server-only'
import { neighbourhoodBySlug } from '#lib/places/queries/neighbourhood.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { openNeighbourhood } from './open-neighbourhood.ts'

/** The neighbourhood a poster is for, and whether its form is open: a poster for a closed door helps nobody. */
export async function posterPage(tx: TenantTx, slug: string) {
  const place = await neighbourhoodBySlug(tx, slug)
  return place && { name: place.name, slug: place.slug, open: (await openNeighbourhood(tx, slug)) !== null }
}
