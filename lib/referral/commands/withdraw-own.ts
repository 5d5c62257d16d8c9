import 'server-only'
import type { Outcome } from '#lib/actions/result.ts'
import type { LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { MoveRefusal } from '../rules/machine.ts'
import type { Moved } from './move-card.ts'
import { withdrawReferral } from './withdraw-referral.ts'

/**
 * The referrer takes a card back for whom it is for. Taking back is as easy as giving: whatever happened to the card since its
 * page was opened holds nobody up, so the version is the one that stands now.
 */
export async function withdrawOwn(tx: TenantTx, actor: MemberActor | LinkActor, { referralId }: { referralId: string }, now: Date): Promise<Outcome<Moved, MoveRefusal>> {
  const card = await tx.referral.findFirst({ where: { id: referralId }, select: { version: true } })
  return card ? withdrawReferral(tx, actor, { referralId, version: card.version }, now) : notFoundHere()
}
