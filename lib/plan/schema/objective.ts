import { z } from 'zod'
import { id, ids, optionalNumber, optionalText, requiredChoice, requiredText, version } from '#lib/actions/fields.ts'
import { axes } from '#lib/framework/axes.ts'

const fields = {
  title: requiredText(200),
  axis: requiredChoice(axes),
  /** What is counted: "nieuwe gezinnen met een eerste contact". */
  measure: optionalText(160),
  target: optionalNumber(0, 1_000_000_000),
  reached: optionalNumber(0, 1_000_000_000),
  /** The attention points it answers. */
  origins: ids(30),
}

export const CreateObjectiveInput = z.object({ neighbourhoodId: id(), ...fields })
export type CreateObjective = z.infer<typeof CreateObjectiveInput>

export const EditObjectiveInput = z.object({ id: id(), version: version(), ...fields })
export type EditObjective = z.infer<typeof EditObjectiveInput>

export const MoveObjectiveInput = z.object({ id: id(), direction: requiredChoice(['up', 'down']) })
export type MoveObjective = z.infer<typeof MoveObjectiveInput>

export const RemoveObjectiveInput = z.object({ id: id(), version: version() })
