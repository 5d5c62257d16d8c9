import { feedbackAt } from '#lib/analysis/addresses.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

/** The addresses of the feedback a form was about. */
export const placesFor = (actor: MemberActor, input: { neighbourhood: string }) =>
  feedbackAt({ municipality: actor.municipality.slug, neighbourhood: input.neighbourhood })
