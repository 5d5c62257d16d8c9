import 'server-only'
import { may } from '#lib/access/matrix.ts'
import { mayDoTask } from '#lib/plan/rights.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dayOf, type Day } from '#lib/time/today.ts'

export interface TaskShown {
  id: string
  title: string
  dueOn: Day | null
  done: boolean
  assigneeId: string | null
  /** `null` when nobody has it, or the reader sees no names. */
  assignee: string | null
  mine: boolean
  mayTick: boolean
  version: number
}

/** The tasks of an action, open ones first. Who sees no names of colleagues sees the tasks without them. */
export async function tasksOf(tx: TenantTx, actor: MemberActor, actionId: string): Promise<TaskShown[]> {
  const names = may(actor, 'people.readNames')
  const rows = await tx.actionTask.findMany({
    where: { actionId },
    select: {
      id: true,
      title: true,
      dueOn: true,
      doneAt: true,
      assigneeId: true,
      version: true,
      assignee: { select: { user: { select: { name: true } } } },
    },
    orderBy: [{ doneAt: { sort: 'desc', nulls: 'first' } }, { dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: 200,
  })
  return rows.map(({ dueOn, doneAt, assignee, ...task }) => ({
    ...task,
    dueOn: dueOn && dayOf(dueOn),
    done: doneAt !== null,
    assignee: names ? (assignee?.user.name ?? null) : null,
    mine: actor.memberships.some((membership) => membership.id === task.assigneeId),
    mayTick: mayDoTask(actor, task),
  }))
}

export interface OwnTask {
  id: string
  title: string
  dueOn: Day | null
  done: boolean
  action: { id: string; title: string }
  neighbourhood: { slug: string; name: string }
}

/** One's own tasks: what is still to do by day, then the last that were done. */
export async function ownTasks(tx: TenantTx, actor: MemberActor): Promise<{ open: OwnTask[]; lately: OwnTask[] }> {
  const assigneeId = { in: actor.memberships.map((membership) => membership.id) }
  const select = {
    id: true,
    title: true,
    dueOn: true,
    doneAt: true,
    action: { select: { id: true, title: true, neighbourhood: { select: { slug: true, name: true } } } },
  } as const
  const open = await tx.actionTask.findMany({
    where: { assigneeId, doneAt: null },
    select,
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: 100,
  })
  const lately = await tx.actionTask.findMany({
    where: { assigneeId, doneAt: { not: null } },
    select,
    orderBy: { doneAt: 'desc' },
    take: 10,
  })
  return { open: open.map(asOwnTask), lately: lately.map(asOwnTask) }
}

interface Row {
  id: string
  title: string
  dueOn: Date | null
  doneAt: Date | null
  action: { id: string; title: string; neighbourhood: { slug: string; name: string } }
}

const asOwnTask = ({ dueOn, doneAt, action: { neighbourhood, ...action }, ...task }: Row): OwnTask => ({
  ...task,
  dueOn: dueOn && dayOf(dueOn),
  done: doneAt !== null,
  action,
  neighbourhood,
})
