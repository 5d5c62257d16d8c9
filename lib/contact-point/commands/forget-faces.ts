import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Erases photo, first name and number of whoever left this municipality. Answers how many. */
export async function forgetFaces(tx: TenantTx, municipalityId: string): Promise<number> {
  const gone = await tx.contactProfile.deleteMany({ where: { municipalityId, membership: { endedAt: { not: null } } } })
  return gone.count
}
