import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** How many rounds were closed: of one neighbourhood, or with null of the whole municipality. */
export const closedRoundCount = (tx: TenantTx, neighbourhoodId: string | null): Promise<number> =>
  tx.round.count({ where: { state: 'closed', ...(neighbourhoodId && { neighbourhoodId }) } })
