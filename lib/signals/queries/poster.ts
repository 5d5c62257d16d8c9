import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { openNeighbourhood } from './open-neighbourhood.ts'

/** The neighbourhood a poster is for, when its form is open: a poster for a closed door helps nobody. */
export const posterPage = (tx: TenantTx, slug: string) => openNeighbourhood(tx, slug)
