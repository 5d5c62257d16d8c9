import 'server-only'
import type { z } from 'zod'
import { done, refused, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { mayDoTask } from '#lib/plan/rights.ts'
import type { AddTask, AssignTask, RemoveTaskInput, TickTask } from '#lib/plan/schema/task.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, type Day } from '#lib/time/today.ts'
import { lockedAction } from './locked-action.ts'

/** Adds a task to an action, for one person or for nobody yet. */
export async function addTask(
  tx: TenantTx,
  actor: MemberActor,
  input: AddTask,
): Promise<Outcome<{ id: string }, 'memberGone'>> {
  const { actionId, title, assigneeId, dueOn } = input
  await lockedAction(tx, actionId)
  if (!(await stillHere(tx, assigneeId))) return refused('memberGone')
  const task = await tx.actionTask.create({
    data: {
      municipalityId: actor.municipality.id,
      actionId,
      title,
      assigneeId,
      dueOn: dueOn === null ? null : dateOf(dueOn as Day),
    },
    select: { id: true },
  })
  await record(
    tx,
    actor,
    'plan.taskAdded',
    { type: 'actionTask', id: task.id },
    { action: actionId, assigned: assigneeId !== null },
  )
  return done({ id: task.id })
}

/** Gives a task to somebody else, or to nobody. */
export async function assignTask(
  tx: TenantTx,
  actor: MemberActor,
  input: AssignTask,
): Promise<Outcome<{ id: string }, 'memberGone'>> {
  const { id, version, assigneeId } = input
  if (!(await stillHere(tx, assigneeId))) return refused('memberGone')
  const { count } = await tx.actionTask.updateMany({
    where: { id, version },
    data: { assigneeId, version: { increment: 1 } },
  })
  if (count === 0) {
    const now =
      (await tx.actionTask.findFirst({ where: { id }, select: { assigneeId: true, version: true } })) ?? notFoundHere()
    return stale({ assigneeId: now.assigneeId ?? '' }, now.version)
  }
  await record(tx, actor, 'plan.taskAssigned', { type: 'actionTask', id }, { assigned: assigneeId !== null })
  return done({ id })
}

/** Ticks a task done, or not done after all; the team any task, others their own. Ticking twice is ticking once. */
export async function tickTask(
  tx: TenantTx,
  actor: MemberActor,
  { id, done: ticked }: Pick<TickTask, 'id' | 'done'>,
  now: Date,
): Promise<Outcome<{ id: string }>> {
  const task = await tx.actionTask.findFirst({ where: { id }, select: { assigneeId: true } })
  if (!task || !mayDoTask(actor, task)) return notFoundHere()
  const { count } = await tx.actionTask.updateMany({
    where: { id, assigneeId: task.assigneeId, doneAt: ticked ? null : { not: null } },
    data: { doneAt: ticked ? now : null, version: { increment: 1 } },
  })
  if (count > 0) await record(tx, actor, ticked ? 'plan.taskDone' : 'plan.taskReopened', { type: 'actionTask', id })
  return done({ id })
}

export async function removeTask(
  tx: TenantTx,
  actor: MemberActor,
  { id }: z.infer<typeof RemoveTaskInput>,
): Promise<Outcome<{ id: string }>> {
  const { count } = await tx.actionTask.deleteMany({ where: { id } })
  if (count === 0) return notFoundHere()
  await record(tx, actor, 'plan.taskRemoved', { type: 'actionTask', id })
  return done({ id })
}

/** Nobody is fine; somebody must be a member of this municipality, now. Somebody else's member is not there at all. */
async function stillHere(tx: TenantTx, assigneeId: string | null): Promise<boolean> {
  if (assigneeId === null) return true
  const member = await tx.membership.findFirst({ where: { id: assigneeId }, select: { endedAt: true } })
  return (member ?? notFoundHere()).endedAt === null
}
