import 'server-only'
import { reach } from '#lib/access/matrix.ts'
import { facesOf, type Face } from '#lib/contact-point/queries/faces.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dayOf, type Day } from '#lib/time/today.ts'
import type { CallbackKind, CallbackState } from '../rules/callback.ts'

export interface OpenCallback {
  id: string
  kind: CallbackKind
  state: CallbackState
  place: string
  dueOn: Day | null
  attempts: number
  own: boolean
  owner: Face | null
}

/** So many calls stand on the page. */
export const callbacksShown = 100

/** Who waits to be called back, soonest due first: one's own, or all of them for the coordinator. Nobody's name stands here. */
export async function openCallbacks(tx: TenantTx, actor: MemberActor): Promise<{ rows: OpenCallback[]; more: boolean }> {
  const own = actor.memberships.map(({ id }) => id)
  const all = reach(actor, 'signals.callBack') === 'municipality'
  const found = await tx.callback.findMany({
    where: { state: { not: 'closed' }, ...(!all && { ownerId: { in: own } }) },
    select: { id: true, kind: true, state: true, dueOn: true, attempts: true, ownerId: true, neighbourhood: { select: { name: true } } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: callbacksShown + 1,
  })
  const shown = found.slice(0, callbacksShown)
  const faces = await facesOf(tx, shown.flatMap(({ ownerId }) => ownerId ?? []))
  const rows = shown.map(({ kind, dueOn, ownerId, neighbourhood, ...row }) => ({
    ...row,
    kind: kind as CallbackKind,
    place: neighbourhood.name,
    dueOn: dueOn && dayOf(dueOn),
    own: ownerId !== null && own.includes(ownerId),
    owner: (ownerId && faces.get(ownerId)) || null,
  }))
  return { rows, more: found.length > callbacksShown }
}
