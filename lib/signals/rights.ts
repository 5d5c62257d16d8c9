import { reach } from '#lib/access/matrix.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

/** Is it theirs to call: as who holds it, or as the coordinator who may see persons? */
export function callsBack(actor: MemberActor, { ownerId }: { ownerId: string | null }): boolean {
  const far = reach(actor, 'signals.callBack')
  return far === 'municipality' || (far === 'own' && actor.memberships.some(({ id }) => id === ownerId))
}
