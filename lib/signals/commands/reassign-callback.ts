import 'server-only'
import { done, refused, refusedAt, stale, type Outcome } from '#lib/actions/result.ts'
import { heldStill, nameOfHolder } from '#lib/referral/commands/holders.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { callsBack } from '../rights.ts'
import { whyNotCall, type CallbackRefusal } from '../rules/callback.ts'
import type { ReassignCallback } from '../schema/callback.ts'
import { giveCallback } from './hand-over.ts'
import { lockedCallback } from './locked-callback.ts'

interface Reassigned {
  /** Who calls back now. */
  name: string
  /** Whether whoever gave it away still finds it. */
  stillThere: boolean
}

/** Gives a call back to a colleague: the day by which it must be done stays, the colleague hears of it. */
export async function reassignCallback(
  tx: TenantTx, actor: MemberActor, { callbackId, version, membershipId }: ReassignCallback,
): Promise<Outcome<Reassigned, CallbackRefusal | 'holderGone' | 'sameHolder'>> {
  const able = await heldStill(tx, [membershipId])
  const held = await lockedCallback(tx, actor, callbackId)
  const { ownerId, dueOn } = held
  if (held.version !== version) return stale({}, held.version)
  const refusal = whyNotCall(held)
  if (refusal || dueOn === null) return refused(refusal ?? 'notNow')
  if (!able.has(membershipId)) return refusedAt('membershipId', 'holderGone')
  if (membershipId === ownerId) return refusedAt('membershipId', 'sameHolder')
  const { id: municipalityId, slug } = actor.municipality
  await giveCallback(tx, { municipalityId, slug, id: callbackId, dueOn, version }, membershipId, actor)
  return done({ name: await nameOfHolder(tx, membershipId), stillThere: callsBack(actor, { ownerId: membershipId }) })
}
