import 'server-only'
import type { WorkItem, WorkKind } from '#lib/home/rules.ts'
import { tasksPage, type TasksPage } from '#lib/plan/queries/tasks-page.ts'
import { waitingCards } from '#lib/referral/queries/waiting.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'

export interface AllTasks extends TasksPage {
  /** What was promised on referral cards: how many and since when, nobody's name. */
  onCards: WorkItem[]
}

const promised: ReadonlySet<WorkKind> = new Set<WorkKind>(['cardTask', 'personToTell'])

/** One's tasks in the plans, and on the cards one holds. */
export async function allTasks(tx: TenantTx, actor: MemberActor, after: string | null, today: Day): Promise<AllTasks> {
  const tasks = await tasksPage(tx, actor, after)
  const onCards = (await waitingCards(tx, actor, today)).filter(({ kind }) => promised.has(kind))
  return { ...tasks, onCards }
}
