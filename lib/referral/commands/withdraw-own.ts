import 'server-only'
import { done, type Outcome } from '#lib/actions/result.ts'
import type { LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { MoveRefusal } from '../rules/machine.ts'
import { withdrawReferral } from './withdraw-referral.ts'

/**
 * The referrer takes a card back for whom it is for. Taking back is as easy as giving: whatever happened to the card since its
 * page was opened holds nobody up, open and finished get the same answer, and it says nothing of how far the card was.
 */
export async function withdrawOwn(tx: TenantTx, actor: MemberActor | LinkActor, { referralId }: { referralId: string }, now: Date): Promise<Outcome<{ number: number }, MoveRefusal>> {
  const answer = await withdrawReferral(tx, actor, { referralId }, now)
  return answer.ok ? done({ number: answer.value.number }) : answer
}
