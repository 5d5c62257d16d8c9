import 'server-only'
import { neighbourhoodBySlug, type NeighbourhoodHere } from '#lib/places/queries/neighbourhood.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { analysisProgress, type AnalysisProgress } from './progress.ts'

/** A page of the analysis: where, how far all parts are, and what the page itself is about. */
export interface AnalysisPage<Data> {
  place: NeighbourhoodHere
  progress: AnalysisProgress
  content: Data
}

/** Asks for a page of the analysis of one neighbourhood; `null` when the neighbourhood or what it is about is not here. */
export async function analysisPage<Data>(
  tx: TenantTx,
  slug: string,
  read: (place: NeighbourhoodHere) => Promise<Data | null>,
): Promise<AnalysisPage<Data> | null> {
  const place = await neighbourhoodBySlug(tx, slug)
  if (!place) return null
  const content = await read(place)
  return content === null ? null : { place, progress: await analysisProgress(tx, place.id), content }
}
