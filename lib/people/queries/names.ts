import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Names of colleagues by user id; somebody who left keeps the name under what they wrote, an unknown id is left out. */
export async function namesOf(tx: TenantTx, userIds: readonly string[]): Promise<Map<string, string>> {
  const people = await tx.user.findMany({ where: { id: { in: [...new Set(userIds)] } }, select: { id: true, name: true } })
  return new Map(people.map((person) => [person.id, person.name]))
}

/** Members to choose from, with their roles: for a task or a round. */
export const memberChoices = (tx: TenantTx) =>
  tx.membership.findMany({
    where: { endedAt: null },
    select: { id: true, role: true, user: { select: { id: true, name: true } }, organisation: { select: { id: true, name: true } } },
    orderBy: [{ user: { name: 'asc' } }, { id: 'asc' }],
  })
