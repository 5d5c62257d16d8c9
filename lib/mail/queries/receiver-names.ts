import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** The names of the members among the receivers, those who left too. */
export async function receiverNames(tx: TenantTx, mails: readonly { toUserId: string | null }[]): Promise<Map<string, string>> {
  const ids = new Set(mails.flatMap(({ toUserId }) => toUserId ?? []))
  if (ids.size === 0) return new Map()
  const users = await tx.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
  return new Map(users.map(({ id, name }) => [id, name]))
}
