import { z } from 'zod'
import { id, ids, optionalText, requiredChoice, requiredText, requiredWhole, ticked, version } from '#lib/actions/fields.ts'
import { axes } from '#lib/framework/axes.ts'
import { findingKinds } from '../rules/kinds.ts'
import { directions } from '../rules/order.ts'
import { neighbourhood } from './common.ts'
import { withoutPerson } from './without-person.ts'

const voices = { interpretations: ids(), findings: ids(), inventory: ids() }

const someVoice = (value: { interpretations: string[]; findings: string[]; inventory: string[] }) =>
  value.interpretations.length + value.findings.length + value.inventory.length > 0
const noVoice = { path: ['voices'], message: 'analysis.errors.chooseVoice' }

const fields = {
  neighbourhood: neighbourhood(),
  title: requiredText(160, 3),
  description: optionalText(2000),
  kind: requiredChoice(findingKinds),
  axis: requiredChoice(axes),
  noPerson: ticked(),
}

export const DrawAttentionPoint = withoutPerson(z.object({ ...fields, ...voices }), ['title', 'description']).refine(someVoice, noVoice)
export type DrawAttentionPoint = z.infer<typeof DrawAttentionPoint>

export const EditAttentionPoint = withoutPerson(z.object({ ...fields, id: id(), version: version() }), ['title', 'description'])
export type EditAttentionPoint = z.infer<typeof EditAttentionPoint>

export const AddVoices = z.object({ neighbourhood: neighbourhood(), id: id(), ...voices }).refine(someVoice, noVoice)
export type AddVoices = z.infer<typeof AddVoices>

export const VoiceHere = z.object({ neighbourhood: neighbourhood(), attentionPointId: id(), id: id() })
export type VoiceHere = z.infer<typeof VoiceHere>

const Move = z.object({ id: id(), direction: requiredChoice(directions), place: requiredWhole(1, 100_000) })

/**
 * One place up or down, from the place where the point stood when its button was drawn. The button carries all three as one
 * value (`<id> up 3`), so that a whole list is one form.
 */
export const MovePoint = z
  .object({
    neighbourhood: neighbourhood(),
    move: z.preprocess((value) => {
      const [point, direction, place] = typeof value === 'string' ? value.split(' ') : []
      return { id: point, direction, place }
    }, Move),
  })
  .transform(({ move, ...where }) => ({ ...where, ...move }))
export type MovePoint = z.infer<typeof MovePoint>

/** What a button of `MovePoint` carries. */
export const moveValue = (id: string, direction: (typeof directions)[number], place: number): string => `${id} ${direction} ${place}`
