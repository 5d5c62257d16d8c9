import 'server-only'
import type { Vault } from '#lib/encryption/vault.ts'
import type { LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Who refers, where no organisation does: the name of the member or of who holds the link. */
export async function referrerName(tx: TenantTx, actor: MemberActor | LinkActor, vault: Vault): Promise<string | null> {
  if (actor.kind === 'member') return actor.name
  const link = await tx.personalLink.findFirst({ where: { id: actor.linkId }, select: { holderName: true } })
  return vault.openOrNull(link?.holderName ?? null, `personal_link.holder_name:${actor.linkId}`)
}
