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

/** Who waits to be called back, soonest due first: one's own, or all of them for the coordinator. Nobody's name stands here. */
export async function openCallbacks(tx: TenantTx, actor: MemberActor): Promise<OpenCallback[]> {
  const own = actor.memberships.map(({ id }) => id)
  const all = reach(actor, 'signals.callBack') === 'municipality'
  const rows = await tx.callback.findMany({
    where: { state: { not: 'closed' }, ...(!all && { ownerId: { in: own } }) },
    select: { id: true, kind: true, state: true, dueOn: true, attempts: true, ownerId: true, neighbourhood: { select: { name: true } } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: 100,
  })
  const faces = await facesOf(tx, rows.flatMap(({ ownerId }) => ownerId ?? []))
  return rows.map(({ kind, dueOn, ownerId, neighbourhood, ...row }) => ({
    ...row,
    kind: kind as CallbackKind,
    place: neighbourhood.name,
    dueOn: dueOn && dayOf(dueOn),
    own: ownerId !== null && own.includes(ownerId),
    owner: (ownerId && faces.get(ownerId)) || null,
  }))
}
