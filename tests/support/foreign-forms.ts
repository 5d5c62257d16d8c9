import { schemaOf } from './action-schema.ts'
import type { Ids } from './addresses.ts'
import { fittingForm, namingFields, type Form } from './fitting-form.ts'
import type { EntryPoint } from './inventory.ts'

export interface ForeignForm {
  /** Which fields name something of theirs. */
  theirs: string[]
  form: Form
}

/**
 * The forms with which somebody at a door of their own tries another municipality's things: everything in it theirs, and each time one
 * thing of theirs among one's own. A door that names nothing gets its one form.
 */
export async function foreignForms(entry: EntryPoint, own: Ids, theirs: Ids): Promise<ForeignForm[]> {
  const schema = await schemaOf(entry)
  const naming = namingFields(schema, entry).map(({ field }) => field)
  const everything = fittingForm(schema, entry, theirs)
  const ofOneself = fittingForm(schema, entry, own)
  // Where a neighbourhood is named by its address, the other fields say what is written.
  const alone = naming.length < 2 ? [] : naming.filter((field) => field !== 'neighbourhood' || everything[field] !== theirs['neighbourhood'])
  const amongOwn = alone.map((field) => ({ theirs: [field], form: { ...ofOneself, [field]: everything[field]!, ...insteadOf[`${entry.name} ${field}`]?.(theirs) } }))
  return [{ theirs: naming, form: everything }, ...amongOwn]
}

/** Where a form holds one of two ids: the other one. */
const insteadOf: Readonly<Record<string, (theirs: Ids) => Form>> = {
  'writeReviewAction round': ({ openRound = '' }) => ({ planVersion: '', round: openRound }),
}

/** A form that fits the door, about things of one municipality. */
export const formFor = async (entry: EntryPoint, ids: Ids): Promise<Form> => fittingForm(await schemaOf(entry), entry, ids)
