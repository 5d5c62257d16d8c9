import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { InventoryKind } from '../rules/kinds.ts'

/** Something of the inventory to point at, with the neighbourhood it is in. */
export interface InventoryChoice {
  id: string
  name: string
  kind: InventoryKind
  place: string | null
  neighbourhood: string
}

/** The inventory of the whole municipality to choose from: by neighbourhood, then by name. */
export async function inventoryChoices(tx: TenantTx): Promise<InventoryChoice[]> {
  const found = await tx.inventoryItem.findMany({
    where: { neighbourhood: { archivedAt: null } },
    select: { id: true, name: true, kind: true, place: true, neighbourhood: { select: { name: true } } },
    orderBy: [{ neighbourhood: { name: 'asc' } }, { name: 'asc' }, { id: 'asc' }],
    take: 500,
  })
  return found.map(({ neighbourhood, ...item }) => ({ ...item, neighbourhood: neighbourhood.name }))
}

/** How many of these are in the inventory of this municipality. */
export const inventoryCount = (tx: TenantTx, ids: readonly string[]): Promise<number> => tx.inventoryItem.count({ where: { id: { in: [...ids] } } })
