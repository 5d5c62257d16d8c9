import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { handles, partiesOf } from '../rights.ts'

/** A card by its number: to work on, or to follow as its maker; `null` when it is not there or not theirs. Says nothing about whom it is for. */
export async function findCard(tx: TenantTx, actor: MemberActor, number: number): Promise<{ number: number; to: 'handle' | 'follow' } | null> {
  const card = await tx.referral.findFirst({
    where: { number },
    select: { ownerId: true, madeById: true, enteredById: true, linkId: true, organisationId: true },
  })
  const parties = card ? partiesOf(actor, card) : []
  if (handles(parties)) return { number, to: 'handle' }
  return parties.includes('maker') ? { number, to: 'follow' } : null
}
