import type { MemberActor } from '#lib/tenancy/actor.ts'
import { analysisAt } from './addresses.ts'

/** The addresses of the analysis a form was about. */
export const placesFor = (actor: MemberActor, input: { neighbourhood: string }) =>
  analysisAt({ municipality: actor.municipality.slug, neighbourhood: input.neighbourhood })
