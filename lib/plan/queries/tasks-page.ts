import 'server-only'
import { may } from '#lib/access/matrix.ts'
import type { ActionState } from '#lib/plan/rules.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { ownTasks, type OwnTask } from './tasks.ts'

/** What everybody here may know of an action that was made public: its title, how far it is, and where. */
export interface PublishedAction {
  id: string
  title: string
  state: ActionState
  roughlyWhen: string | null
  neighbourhood: { slug: string; name: string }
}

export interface TasksPage {
  open: OwnTask[]
  lately: OwnTask[]
  published: PublishedAction[]
  /** Id to page from; `null` at the end. */
  after: string | null
}

const pageSize = 50

/** Actions that were published for volunteers, of all neighbourhoods or of one. Stopped ones and ideas are not published. */
export const publishedActions = (tx: TenantTx, { neighbourhoodId, after = null, take = pageSize }: { neighbourhoodId?: string; after?: string | null; take?: number }): Promise<PublishedAction[]> =>
  tx.action.findMany({
    where: {
      published: true,
      neighbourhoodId,
      state: { in: ['agreed', 'running', 'done'] },
      neighbourhood: { archivedAt: null },
      ...(after && { id: { gt: after } }),
    },
    select: { id: true, title: true, state: true, roughlyWhen: true, neighbourhood: { select: { slug: true, name: true } } },
    orderBy: { id: 'asc' },
    take,
  })

/** One's own tasks, and the actions that were published for volunteers. */
export async function tasksPage(tx: TenantTx, actor: MemberActor, after: string | null): Promise<TasksPage> {
  const tasks = may(actor, 'plan.doTask') ? await ownTasks(tx, actor) : { open: [], lately: [] }
  const rows = await publishedActions(tx, { after, take: pageSize + 1 })
  const published = rows.slice(0, pageSize)
  return { ...tasks, published, after: rows.length > pageSize ? (published.at(-1)?.id ?? null) : null }
}
