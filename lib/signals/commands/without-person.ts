import 'server-only'
import { refusedAt, type Outcome } from '#lib/actions/result.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { knownNames } from '../queries/known-names.ts'
import { neverAnOrganisation, personIn } from '../rules/person-check.ts'

export type PersonRefusal = 'looksLikePerson' | 'nationalNumber'

/**
 * Why these texts cannot be kept, or `null`. A national number never; what looks like a name, a number or a house only when
 * its writer says that it is about an organisation, in the box `organisation` where the question is told.
 *
 * @param texts what was written, by the name of its field
 */
export async function whyPerson(
  tx: TenantTx,
  municipality: { name: string },
  texts: Record<string, string | null>,
  organisation: boolean,
): Promise<Exclude<Outcome<never, PersonRefusal>, { ok: true }> | null> {
  const written = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== null)
  if (written.length === 0) return null
  const known = await knownNames(tx, municipality)
  const found = written.map(([field, text]) => ({ field, found: personIn(text, known) }))
  for (const one of found) if (neverAnOrganisation(one.found)) return failed(refusedAt(one.field, 'nationalNumber'))
  const asked = found.flatMap((one) => one.found)[0]
  return asked && !organisation ? failed(refusedAt('organisation', 'looksLikePerson', { found: asked.found })) : null
}

/** A refusal is never a success. */
const failed = (outcome: Outcome<never, PersonRefusal>) => outcome as Exclude<typeof outcome, { ok: true }>
