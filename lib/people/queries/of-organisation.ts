import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Does anybody act here for this organisation? */
export const hasMembers = async (tx: TenantTx, organisationId: string): Promise<boolean> =>
  (await tx.membership.count({ where: { organisationId, endedAt: null } })) > 0

/** Who acts for this organisation: names and roles. */
export const peopleOfOrganisation = (tx: TenantTx, organisationId: string) =>
  tx.membership.findMany({
    where: { organisationId, endedAt: null },
    select: { id: true, role: true, user: { select: { name: true } } },
    orderBy: [{ user: { name: 'asc' } }, { id: 'asc' }],
  })
