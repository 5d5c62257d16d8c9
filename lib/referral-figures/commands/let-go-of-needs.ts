import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Before a finding or an attention point goes: the unmet needs behind it wait again for somebody to raise them. */
export async function letGoOfNeeds(tx: TenantTx, what: { findingId: string } | { attentionPointId: string }): Promise<void> {
  await tx.unmetNeed.updateMany({ where: what, data: 'findingId' in what ? { findingId: null } : { attentionPointId: null } })
}
