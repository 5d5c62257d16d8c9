import 'server-only'
import { neighbourhoodBySlug, type NeighbourhoodHere } from '#lib/places/queries/neighbourhood.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Asks for a page of the feedback of one neighbourhood; `null` when the neighbourhood or what it is about is not here. */
export async function feedbackPage<Data>(
  tx: TenantTx,
  slug: string,
  read: (place: NeighbourhoodHere) => Promise<Data | null>,
): Promise<{ place: NeighbourhoodHere; content: Data } | null> {
  const place = await neighbourhoodBySlug(tx, slug)
  if (!place) return null
  const content = await read(place)
  return content === null ? null : { place, content }
}
