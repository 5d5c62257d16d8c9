import 'server-only'
import { notFound } from 'next/navigation'
import type { Capability } from '#lib/access/matrix.ts'
import type { MemberActor } from './actor.ts'
import { inTenant } from './in-tenant.ts'
import { requireActor } from './require-actor.ts'
import type { TenantTx } from './transaction.ts'

/**
 * A page of a municipality: finds the actor, opens one transaction and asks one question. An answer of `null` is not found,
 * the same as what one may not see.
 */
export async function openPage<Data>(
  slug: string,
  capability: Capability,
  read: (tx: TenantTx, actor: MemberActor) => Promise<Data | null>,
): Promise<{ actor: MemberActor; data: Data }> {
  const actor = await requireActor(slug, capability)
  const data = await inTenant(actor, (tx) => read(tx, actor))
  if (data === null) notFound()
  return { actor, data }
}
