import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** How many rounds of a neighbourhood are not closed yet. */
export const openRoundsIn = (tx: TenantTx, neighbourhoodId: string): Promise<number> => tx.round.count({ where: { neighbourhoodId, state: 'open' } })
