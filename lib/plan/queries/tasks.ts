import 'server-only'
import { may } from '#lib/access/matrix.ts'
import { Prisma } from '#lib/tenancy/sql.ts'
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

/** One's own tasks that are still to do, by day. */
export const openTasks = (tx: TenantTx, actor: MemberActor): Promise<OwnTask[]> =>
  tasks(tx, actor, Prisma.sql`t.done_at is null order by t.due_on nulls last, t.id limit 100`)

/** One's own tasks: what is still to do by day, then the last that were done. */
export async function ownTasks(tx: TenantTx, actor: MemberActor): Promise<{ open: OwnTask[]; lately: OwnTask[] }> {
  const open = await openTasks(tx, actor)
  return { open, lately: await tasks(tx, actor, Prisma.sql`t.done_at is not null order by t.done_at desc limit 10`) }
}

/** One statement, for the home of everybody asks it. */
const tasks = (tx: TenantTx, actor: MemberActor, which: Prisma.Sql): Promise<OwnTask[]> => tx.$queryRaw<OwnTask[]>`
  select t.id, t.title, t.due_on::text as "dueOn", t.done_at is not null as done,
    jsonb_build_object('id', a.id, 'title', a.title) as action, jsonb_build_object('slug', n.slug, 'name', n.name) as neighbourhood
  from action_task t
  join plan_action a on a.municipality_id = t.municipality_id and a.id = t.action_id
  join neighbourhood n on n.municipality_id = a.municipality_id and n.id = a.neighbourhood_id
  where t.assignee_id = any (${actor.memberships.map((membership) => membership.id)}::uuid[]) and ${which}`
