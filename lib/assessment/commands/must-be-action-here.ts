import 'server-only'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Refuses an action that is not this municipality's, as not found: no screen offers it. */
export async function mustBeActionHere(tx: TenantTx, actionId: string): Promise<void> {
  const found = await tx.$queryRaw<{ id: string }[]>`select id from plan_action where id = ${actionId}::uuid`
  if (found.length === 0) notFoundHere()
}
