import { z } from 'zod'
import { id } from '#lib/actions/fields.ts'

/** The last part of a neighbourhood's address: forms carry it, so that the right page is drawn anew. */
export const neighbourhood = () => z.string('errors.required').trim().min(1).max(80)

/** Something of the analysis, to open, move or take away. */
export const OneOf = z.object({ neighbourhood: neighbourhood(), id: id() })
export type OneOf = z.infer<typeof OneOf>
