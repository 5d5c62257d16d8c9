import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { rightsOn, throughOrganisation } from '#lib/plan/rights.ts'
import { refusesMove, type ActionState, type MoveRefusal } from '#lib/plan/rules.ts'
import type { AddUpdate } from '#lib/plan/schema/action.ts'
import { reach } from '#lib/access/matrix.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { lockedAction } from './locked-action.ts'

export interface Updated {
  actionId: string
  /** Slug of its neighbourhood. */
  neighbourhood: string
  /** The state it moved to, when it moved. */
  to: ActionState | null
}

/**
 * What happened with an action: words, a measured result, a move to another state, or several at once. The team updates every
 * action, a partner those its organisation leads or joins; for all others it is not there.
 */
export async function addUpdate(
  tx: TenantTx,
  actor: MemberActor,
  { actionId, text, measured, from, to, reason }: AddUpdate,
  now: Date,
): Promise<Outcome<Updated, MoveRefusal | 'movedMeanwhile'>> {
  const action = await lockedAction(tx, actionId)
  const rights = rightsOn(actor, action)
  if (rights.length === 0) return notFoundHere()
  if (to !== null) {
    if (action.state !== from) return refused('movedMeanwhile')
    const why = refusesMove(from, to, { rights, reason, substance: action.substance })
    if (why) return refused(why)
  }

  const municipalityId = actor.municipality.id
  await tx.actionUpdate.create({
    data: {
      municipalityId,
      actionId,
      text: text ?? '',
      measured,
      writtenById: actor.userId,
      fromState: to && from,
      toState: to,
      organisationId: reach(actor, 'plan.updateAction') === 'organisation' ? throughOrganisation(actor, action) : null,
    },
    select: { id: true },
  })
  await tx.action.updateMany({
    where: { id: actionId },
    data: {
      updatedAt: now,
      version: { increment: 1 },
      ...(measured !== null && { measured }),
      ...(to !== null && { state: to, stateSince: now, stopReason: to === 'stopped' ? reason : null }),
    },
  })
  if (to !== null) await record(tx, actor, 'plan.actionMoved', { type: 'action', id: actionId }, { from, to })
  else await record(tx, actor, 'plan.actionUpdated', { type: 'action', id: actionId }, { measured: measured !== null })
  return done({ actionId, neighbourhood: action.neighbourhood.slug, to })
}
