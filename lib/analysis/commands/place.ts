import 'server-only'
import { neighbourhoodBySlug } from '#lib/places/queries/neighbourhood.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** The neighbourhood a form was about; not found when it is not of this municipality, or no longer there. */
export const placeOf = async (tx: TenantTx, slug: string): Promise<{ id: string }> =>
  (await neighbourhoodBySlug(tx, slug)) ?? notFoundHere()
