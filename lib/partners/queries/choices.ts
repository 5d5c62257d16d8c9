import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Organisations to choose from, by name. */
export const organisationChoices = (tx: TenantTx) =>
  tx.organisation.findMany({
    where: { archivedAt: null },
    select: { id: true, name: true, kind: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })

/** Is this an organisation of the municipality that takes part now? */
export const organisationIsThere = async (tx: TenantTx, organisationId: string): Promise<boolean> =>
  (await tx.organisation.count({ where: { id: organisationId, archivedAt: null } })) === 1
