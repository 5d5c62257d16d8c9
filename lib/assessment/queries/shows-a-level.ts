import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Does a common level rest on this moment at which people were told? Then it stays. */
export const showsALevel = async (tx: TenantTx, momentId: string): Promise<boolean> =>
  (await tx.commonLevelEvidence.findFirst({ where: { momentId }, select: { id: true } })) !== null
