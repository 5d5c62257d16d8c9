import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

export interface LeadChoice {
  id: string
  name: string
}

/** The organisations that lead an action in this neighbourhood, by name: what the list can be filtered on. */
export const leadChoices = (tx: TenantTx, neighbourhoodId: string): Promise<LeadChoice[]> =>
  tx.organisation.findMany({
    where: { actions: { some: { neighbourhoodId } } },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
