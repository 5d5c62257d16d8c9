import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** How many open call backs each membership holds; who holds none is left out. */
export async function heldCallbacks(tx: TenantTx): Promise<ReadonlyMap<string, number>> {
  const held = await tx.callback.groupBy({ by: ['ownerId'], where: { state: { not: 'closed' }, ownerId: { not: null } }, _count: { _all: true } })
  return new Map(held.flatMap(({ ownerId, _count }) => (ownerId === null ? [] : [[ownerId, _count._all]])))
}

/** How many call backs of a neighbourhood are open, also for a coordinator who may see none of them. */
export async function openCallbacksIn(tx: TenantTx, neighbourhoodId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ open: number }[]>`select callbacks_open_in(${neighbourhoodId}::uuid) as open`
  return row?.open ?? 0
}
