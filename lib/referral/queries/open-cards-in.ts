import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** How many cards of a neighbourhood are not finished yet. */
export const openCardsIn = (tx: TenantTx, neighbourhoodId: string): Promise<number> => tx.referral.count({ where: { neighbourhoodId, dueOn: { not: null } } })
