import 'server-only'
import { organisationChoices } from '#lib/partners/queries/choices.ts'
import { organisationNames } from '#lib/partners/queries/organisations.ts'
import { neighbourhoodBySlug } from '#lib/places/queries/neighbourhood.ts'
import { organisationsActiveIn } from '#lib/plan/queries/taking-part.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

const nameAndRole = {
  id: true, role: true, organisationId: true,
  user: { select: { name: true } },
  organisation: { select: { name: true } },
} as const

/** Who works in a neighbourhood: everybody of the municipality itself, and the organisations in its plan with their people. */
export async function whoIsWho(tx: TenantTx, neighbourhoodSlug: string) {
  const neighbourhood = await neighbourhoodBySlug(tx, neighbourhoodSlug)
  if (!neighbourhood) return null
  const active = await organisationsActiveIn(tx, neighbourhood.id)
  const members = await tx.membership.findMany({
    where: {
      endedAt: null,
      OR: [{ role: { in: ['coordinator', 'fieldWorker', 'contactPerson', 'alderman'] } }, { role: 'partner', organisationId: { in: active } }],
    },
    select: nameAndRole,
    orderBy: [{ role: 'asc' }, { user: { name: 'asc' } }, { id: 'asc' }],
  })
  return { neighbourhood, members, organisations: await organisationNames(tx, active) }
}

export type WhoIsWho = NonNullable<Awaited<ReturnType<typeof whoIsWho>>>

/** Who works in the municipality: names and roles, and every organisation that takes part. */
export async function whoIsWhoHere(tx: TenantTx) {
  const members = await tx.membership.findMany({
    where: { endedAt: null, role: { not: 'volunteer' } },
    select: nameAndRole,
    orderBy: [{ role: 'asc' }, { user: { name: 'asc' } }, { id: 'asc' }],
    take: 500,
  })
  return { members, organisations: await organisationChoices(tx) }
}
