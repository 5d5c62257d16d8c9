import 'server-only'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

interface Named {
  objectiveId?: string | null
  leadOrganisationId?: string | null
}

/**
 * Every record a form names must be one of this municipality (and, for an objective, of this neighbourhood): what a list did
 * not offer is answered as not found, like anything else one may not see.
 */
export async function mustExistHere(tx: TenantTx, neighbourhoodId: string, named: Named): Promise<void> {
  const { objectiveId, leadOrganisationId } = named
  if (
    objectiveId &&
    !(await tx.objective.findFirst({ where: { id: objectiveId, neighbourhoodId }, select: { id: true } }))
  )
    notFoundHere()
  if (
    leadOrganisationId &&
    !(await tx.organisation.findFirst({ where: { id: leadOrganisationId }, select: { id: true } }))
  )
    notFoundHere()
}

/** The neighbourhood something is made in; throws "not found here" when it is not one of this municipality. */
export async function neighbourhoodHere(tx: TenantTx, id: string): Promise<{ id: string; slug: string }> {
  return (
    (await tx.neighbourhood.findFirst({ where: { id, archivedAt: null }, select: { id: true, slug: true } })) ??
    notFoundHere()
  )
}
