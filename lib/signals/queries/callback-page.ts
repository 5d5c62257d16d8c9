import 'server-only'
import { reach } from '#lib/access/matrix.ts'
import { record } from '#lib/audit/record.ts'
import { facesOf } from '#lib/contact-point/queries/faces.ts'
import { holderChoices } from '#lib/contact-point/queries/holders.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { BestMoment } from '#lib/referral/rules/states.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { isId } from '#lib/tenancy/is-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dayOf } from '#lib/time/today.ts'
import { callsBack } from '../rights.ts'
import type { CallbackKind, CallbackOutcome, CallbackState } from '../rules/callback.ts'

/**
 * One call back, for who calls: whom, when it suits, by when, and what was tried. Every look at whom to call is recorded. Not
 * theirs is not found; nothing can be read any more of who was called once it is closed.
 */
export async function callbackPage(tx: TenantTx, actor: MemberActor, id: string) {
  if (!isId(id)) return null
  const row = await tx.callback.findFirst({
    where: { id },
    select: {
      id: true, kind: true, state: true, bestMoment: true, dueOn: true, attempts: true, outcome: true, createdAt: true, calledAt: true,
      closedAt: true, ownerId: true, version: true, neighbourhood: { select: { name: true } }, referral: { select: { number: true } },
    },
  })
  if (!row || !callsBack(actor, row)) return null
  const { ownerId, dueOn, neighbourhood, referral, ...rest } = row
  const owner = ownerId === null ? null : ((await facesOf(tx, [ownerId])).get(ownerId) ?? null)
  const giver = row.state === 'closed' ? null : await giverOf(tx, actor, id)
  const colleagues = row.state === 'closed' ? [] : (await holderChoices(tx)).filter(({ membershipId }) => membershipId !== ownerId)
  return {
    ...rest,
    kind: row.kind as CallbackKind,
    state: row.state satisfies CallbackState,
    outcome: row.outcome as CallbackOutcome | null,
    bestMoment: row.bestMoment as BestMoment,
    place: neighbourhood.name,
    dueOn: dueOn && dayOf(dueOn),
    referralNumber: referral?.number ?? null,
    own: actor.memberships.some((membership) => membership.id === ownerId),
    owner, giver, colleagues,
    /** Reads every call back, so also one that is given away. */
    readsAll: reach(actor, 'signals.callBack') === 'municipality',
  }
}

export type CallbackShown = NonNullable<Awaited<ReturnType<typeof callbackPage>>>

/** Name and number of whoever is called, and that they were looked at. */
async function giverOf(tx: TenantTx, actor: MemberActor, id: string): Promise<{ name: string; phone: string } | null> {
  const sealed = await tx.callbackGiver.findFirst({ where: { callbackId: id }, select: { name: true, phone: true } })
  if (!sealed) return null
  const vault = await vaultOf(tx, actor.municipality.id)
  const giver = { name: vault.open(sealed.name, `callback_giver.name:${id}`), phone: vault.open(sealed.phone, `callback_giver.phone:${id}`) }
  await record(tx, actor, 'callback.giverSeen', { type: 'callback', id }, { purpose: 'callBack' })
  return giver
}
