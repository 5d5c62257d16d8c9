import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** What can be set for the municipality. */
export const settingsPage = (tx: TenantTx, actor: MemberActor) =>
  tx.municipality.findUniqueOrThrow({
    where: { id: actor.municipality.id },
    select: { threshold: true, accent: true, version: true },
  })
