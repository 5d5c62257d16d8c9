import { z } from 'zod'
import { id, optionalChoice, optionalId } from '#lib/actions/fields.ts'
import { lifeDomainIds } from '#lib/framework/life-domains.ts'
import { targetGroups } from '#lib/referral/rules/states.ts'

/** What is left empty fits everything. */
export const RouteInput = z.object({
  membershipId: id(),
  cardTypeId: optionalId(),
  neighbourhoodId: optionalId(),
  targetGroup: optionalChoice(targetGroups),
  domain: optionalChoice(lifeDomainIds),
})
export type RouteInput = z.infer<typeof RouteInput>

export const RemoveRouteInput = z.object({ routeId: id() })
