import { isDeepStrictEqual } from 'node:util'
import type { AdoptedAction, AdoptedObjective, PlanContent } from '#lib/plan/plan-content.ts'

/** What a change in an action is about, in the groups people talk about them. */
const actionTopics = {
  title: ['title'],
  description: ['description'],
  objective: ['objectiveId'],
  state: ['state'],
  lead: ['lead'],
  when: ['roughlyWhen', 'startOn', 'endOn'],
  blocks: ['blocks'],
  partners: ['partners'],
  output: ['expectedOutput', 'measure', 'target'],
  measured: ['measured'],
  money: ['budget', 'multiYearPlanCode'],
  approach: ['tool', 'governmentRole'],
} as const satisfies Record<string, readonly (keyof AdoptedAction)[]>

const objectiveTopics = {
  title: ['title'],
  axis: ['axis'],
  output: ['measure', 'target'],
  measured: ['reached'],
  origins: ['origins'],
} as const satisfies Record<string, readonly (keyof AdoptedObjective)[]>

export type Topic = keyof typeof actionTopics | keyof typeof objectiveTopics

/**
 * `stopped` is an action that goes on no longer, with its reason; `left` one that is no longer in the plan at all; `resumed`
 * one that had been stopped. A stopped action is told once, whatever else changed in it.
 */
export type PlanChange =
  | { of: 'action' | 'objective'; kind: 'added' | 'left'; id: string; title: string }
  | { of: 'action'; kind: 'stopped'; id: string; title: string; reason: string | null }
  | { of: 'action'; kind: 'resumed'; id: string; title: string }
  | { of: 'action' | 'objective'; kind: 'changed'; id: string; title: string; topics: Topic[] }

/** What is different from the version before: objectives first, then actions, each in the order of the plan. */
export function planChanges(before: PlanContent, after: PlanContent): PlanChange[] {
  return [
    ...compare('objective', before.objectives, after.objectives, objectiveTopics),
    ...compare('action', before.actions, after.actions, actionTopics).map((change) =>
      stoppedOrResumed(change, before, after),
    ),
  ]
}

function compare<Row extends { id: string; title: string }>(
  of: 'action' | 'objective',
  before: readonly Row[],
  after: readonly Row[],
  topics: Record<string, readonly (keyof Row)[]>,
): PlanChange[] {
  const was = new Map(before.map((row) => [row.id, row]))
  const stays = new Set(after.map((row) => row.id))
  const changes = after.flatMap((row): PlanChange[] => {
    const { id, title } = row
    const old = was.get(id)
    if (!old) return [{ of, kind: 'added', id, title }]
    const changed = Object.keys(topics).filter((topic) =>
      topics[topic]?.some((field) => !isDeepStrictEqual(old[field], row[field])),
    )
    return changed.length > 0 ? [{ of, kind: 'changed', id, title, topics: changed as Topic[] }] : []
  })
  const left = before
    .filter((row) => !stays.has(row.id))
    .map(({ id, title }): PlanChange => ({ of, kind: 'left', id, title }))
  return [...changes, ...left]
}

function stoppedOrResumed(change: PlanChange, before: PlanContent, after: PlanContent): PlanChange {
  if (change.kind !== 'changed' || !change.topics.includes('state')) return change
  const { id, title } = change
  const now = after.actions.find((action) => action.id === id)
  if (now?.state === 'stopped') return { of: 'action', kind: 'stopped', id, title, reason: now.stopReason }
  const wasStopped = before.actions.find((action) => action.id === id)?.state === 'stopped'
  return wasStopped ? { of: 'action', kind: 'resumed', id, title } : change
}
