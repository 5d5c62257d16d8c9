import { z } from 'zod'
import { id, optionalId, optionalText, requiredChoice, requiredText, version } from '#lib/actions/fields.ts'
import { contactIn } from '../rules/person-like.ts'
import { inventoryKinds } from '../rules/kinds.ts'
import { neighbourhood } from './common.ts'

const fields = {
  neighbourhood: neighbourhood(),
  kind: requiredChoice(inventoryKinds),
  name: requiredText(120),
  place: optionalText(160),
  description: optionalText(1000),
  organisationId: optionalId(),
}

/** Names of places are full of capitals, so only ways to reach somebody are refused; general numbers stand with the organisation. */
const withoutContact = <Shape extends typeof fields>(schema: z.ZodObject<Shape>) =>
  schema.superRefine((value, context) => {
    const given = value as Record<string, unknown>
    for (const field of ['name', 'place', 'description']) {
      const text = given[field]
      const contact = typeof text === 'string' ? contactIn(text) : null
      if (contact) context.addIssue({ code: 'custom', path: [field], message: `analysis.errors.${contact}` })
    }
  })

export const AddInventoryItem = withoutContact(z.object(fields))
export type AddInventoryItem = z.infer<typeof AddInventoryItem>

export const EditInventoryItem = withoutContact(z.object({ ...fields, id: id(), version: version() }))
export type EditInventoryItem = z.infer<typeof EditInventoryItem>
