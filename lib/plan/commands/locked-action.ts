import 'server-only'
import type { Involved } from '#lib/plan/rights.ts'
import type { ActionState, Substance } from '#lib/plan/rules.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

export interface LockedAction extends Involved {
  id: string
  state: ActionState
  version: number
  neighbourhood: { id: string; slug: string }
  substance: Substance
}

/**
 * An action, held until the transaction ends, so that two people moving it, or changing what a rule looks at, wait for each
 * other. Throws "not found here" for what is not there.
 */
export async function lockedAction(tx: TenantTx, id: string): Promise<LockedAction> {
  // Locked first and read after: a statement that waits for a lock still counts other tables as they were before it waited.
  const held = await tx.$queryRaw<unknown[]>`select 1 from plan_action where id = ${id}::uuid for update`
  const action =
    held.length === 0
      ? null
      : await tx.action.findFirst({
          where: { id },
          select: {
            id: true,
            state: true,
            version: true,
            leadOrganisationId: true,
            neighbourhood: { select: { id: true, slug: true } },
            actionPartners: { select: { organisationId: true } },
            _count: { select: { actionBlocks: true } },
          },
        })
  if (!action) return notFoundHere()
  const { actionPartners, _count, ...rest } = action
  return {
    ...rest,
    partnerIds: actionPartners.map((partner) => partner.organisationId),
    substance: { blocks: _count.actionBlocks, partners: actionPartners.length },
  }
}
