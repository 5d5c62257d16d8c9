import { z } from 'zod'
import { id, optionalWhole, requiredText, version } from '#lib/actions/fields.ts'
import { highestEstimate } from './rules.ts'

const facts = { name: requiredText(80), euroAYear: optionalWhole(1, highestEstimate) }

export const AddRightInput = z.object(facts)
export type AddRight = z.infer<typeof AddRightInput>

export const EditRightInput = z.object({ rightId: id(), version: version(), ...facts })
export type EditRight = z.infer<typeof EditRightInput>

export const RightInput = z.object({ rightId: id() })

export const StartListInput = z.object({})
