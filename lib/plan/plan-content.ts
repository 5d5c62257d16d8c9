import { z } from 'zod'
import { axes } from '#lib/framework/axes.ts'
import { actionStates } from '#lib/plan/rules.ts'

const AdoptedAction = z.object({
  id: z.string(),
  objectiveId: z.string().nullable(),
  title: z.string(),
  description: z.string().nullable(),
  state: z.enum(actionStates),
  stopReason: z.string().nullable(),
  tool: z.number().nullable(),
  governmentRole: z.enum(['actor', 'supporter']).nullable(),
  /** The organisation's name, or the words that stood there. */
  lead: z.string(),
  roughlyWhen: z.string().nullable(),
  startOn: z.string().nullable(),
  endOn: z.string().nullable(),
  blocks: z.array(z.string()),
  partners: z.array(z.object({ name: z.string(), contribution: z.string().nullable() })),
  expectedOutput: z.string().nullable(),
  measure: z.string().nullable(),
  target: z.number().nullable(),
  measured: z.number().nullable(),
  /** euro */
  budget: z.number().nullable(),
  multiYearPlanCode: z.string().nullable(),
})

const AdoptedObjective = z.object({
  id: z.string(),
  title: z.string(),
  axis: z.enum(axes),
  measure: z.string().nullable(),
  target: z.number().nullable(),
  reached: z.number().nullable(),
  origins: z.array(z.object({ id: z.string(), title: z.string() })),
})

/**
 * A plan as it is adopted and kept for ever: objectives in order, and every action but the ideas, with names as they were on
 * that day. It holds organisations, never persons.
 */
export const PlanContent = z.object({ objectives: z.array(AdoptedObjective), actions: z.array(AdoptedAction) })

export type PlanContent = z.infer<typeof PlanContent>
export type AdoptedAction = z.infer<typeof AdoptedAction>
export type AdoptedObjective = z.infer<typeof AdoptedObjective>

/** Actions under their objective, in the plan's order; those without one last, under `null`. */
export function byObjective<Row extends { objectiveId: string | null }, Goal extends { id: string }>(
  objectives: readonly Goal[],
  actions: readonly Row[],
): { objective: Goal | null; actions: Row[] }[] {
  const known = new Set(objectives.map((objective) => objective.id))
  const loose = actions.filter((action) => action.objectiveId === null || !known.has(action.objectiveId))
  const groups = objectives.map((objective) => ({
    objective,
    actions: actions.filter((action) => action.objectiveId === objective.id),
  }))
  return loose.length > 0 ? [...groups, { objective: null, actions: loose }] : groups
}
