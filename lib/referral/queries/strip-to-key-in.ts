import 'server-only'
import { paperCardByCode, type PaperCardFound } from '#lib/cards/queries/paper.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

/** The printed card whose strip somebody of this municipality keys in; `null` for a code of elsewhere, as for one that never was. */
export async function stripToKeyIn(actor: MemberActor, code: string): Promise<PaperCardFound | null> {
  const found = await paperCardByCode(code)
  return found?.municipality === actor.municipality.slug ? found : null
}
