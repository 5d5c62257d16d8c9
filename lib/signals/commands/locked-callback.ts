import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { callsBack } from '../rights.ts'
import type { CallbackKind, CallbackOutcome, CallbackState } from '../rules/callback.ts'

export interface LockedCallback {
  id: string
  kind: CallbackKind
  state: CallbackState
  outcome: CallbackOutcome | null
  attempts: number
  ownerId: string | null
  givenById: string | null
  linkId: string | null
  neighbourhoodId: string
  ladderFrom: Day
  dueOn: Day | null
  calledAt: Date | null
  version: number
}

/** A call back that this transaction holds; what is not there, or not theirs to call, is not found. */
export const lockedCallback = async (tx: TenantTx, actor: MemberActor, id: string): Promise<LockedCallback> =>
  (await callbackToHold(tx, actor, id)) ?? notFoundHere()

/** The same; `null` when it is not there, or not theirs to call. */
export async function callbackToHold(tx: TenantTx, actor: MemberActor, id: string): Promise<LockedCallback | null> {
  const [row] = await tx.$queryRaw<LockedCallback[]>`
    select id, kind, state::text, outcome, attempts, owner_id as "ownerId", given_by_id as "givenById", link_id as "linkId", neighbourhood_id as "neighbourhoodId",
      ladder_from::text as "ladderFrom", due_on::text as "dueOn", called_at as "calledAt", version
    from callback where municipality_id = ${actor.municipality.id}::uuid and id = ${id}::uuid for update`
  return row && callsBack(actor, row) ? row : null
}
