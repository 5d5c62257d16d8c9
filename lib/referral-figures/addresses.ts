import { may } from '#lib/access/matrix.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

/** Where the unmet needs behind a finding are read; null for who may not. */
export const needsOf = (actor: MemberActor) => (finding: string): string | null =>
  may(actor, 'referral.raiseNeed') ? `/${actor.municipality.slug}/doorverwijzingen/onbeantwoord?bevinding=${finding}` : null
