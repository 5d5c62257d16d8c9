import 'server-only'
import type { ActionState } from '#lib/plan/rules.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** What the plan does with an attention point: an objective that answers it, and its actions with what they yielded. */
export interface PlanAnswer {
  objective: { id: string; title: string }
  actions: {
    id: string
    title: string
    state: ActionState
    measure: string | null
    target: number | null
    measured: number | null
  }[]
}

/** Forward along the thread: the objectives and actions that answer each attention point; one without any is not in the map. */
export async function answersTo(
  tx: TenantTx,
  attentionPointIds: readonly string[],
): Promise<Map<string, PlanAnswer[]>> {
  const answers = new Map<string, PlanAnswer[]>()
  if (attentionPointIds.length === 0) return answers
  const origins = await tx.objectiveOrigin.findMany({
    where: { attentionPointId: { in: [...new Set(attentionPointIds)] } },
    select: {
      attentionPointId: true,
      objective: {
        select: {
          id: true,
          title: true,
          actions: {
            select: { id: true, title: true, state: true, measure: true, target: true, measured: true },
            orderBy: [{ state: 'asc' }, { id: 'asc' }],
          },
        },
      },
    },
    orderBy: [{ objective: { position: 'asc' } }, { objectiveId: 'asc' }],
  })
  for (const { attentionPointId, objective } of origins) {
    const { actions, ...of } = objective
    const yielded = actions.map(({ target, measured, ...action }) => ({
      ...action,
      target: asNumber(target),
      measured: asNumber(measured),
    }))
    answers.set(attentionPointId, [...(answers.get(attentionPointId) ?? []), { objective: of, actions: yielded }])
  }
  return answers
}

const asNumber = (value: { toNumber: () => number } | null): number | null => value?.toNumber() ?? null
