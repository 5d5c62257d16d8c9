import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { cardTypeChoices } from '#lib/cards/queries/card-types.ts'
import { neighbourhoodChoices } from '#lib/places/queries/neighbourhood.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { holderChoices } from '../queries/holders.ts'
import type { RouteInput } from '../schema/routes.ts'

/** From now on these cards go to this person. */
export async function addRoute(tx: TenantTx, actor: MemberActor, route: RouteInput): Promise<Outcome<{ id: string; name: string }, 'sameRoute'>> {
  const municipalityId = actor.municipality.id
  const holder = (await holderChoices(tx)).find(({ membershipId }) => membershipId === route.membershipId) ?? notFoundHere()
  await mustBeHere(tx, route)
  if ((await tx.referralRoute.count({ where: { municipalityId, ...route } })) > 0) return refused('sameRoute')
  const { id } = await tx.referralRoute.create({ data: { municipalityId, ...route }, select: { id: true } })
  await record(tx, actor, 'contactPoint.routeAdded', { type: 'referralRoute', id }, { membership: route.membershipId, cardType: route.cardTypeId, neighbourhood: route.neighbourhoodId, targetGroup: route.targetGroup, domain: route.domain })
  return done({ id, name: holder.name })
}

/** These cards follow the other routes from now on, or fall to the coordinator. */
export async function removeRoute(tx: TenantTx, actor: MemberActor, id: string): Promise<Outcome<null>> {
  const { count } = await tx.referralRoute.deleteMany({ where: { id } })
  if (count === 0) return notFoundHere()
  await record(tx, actor, 'contactPoint.routeRemoved', { type: 'referralRoute', id })
  return done(null)
}

/** A kind of card and a neighbourhood that are in use here. */
async function mustBeHere(tx: TenantTx, { cardTypeId, neighbourhoodId }: RouteInput): Promise<void> {
  if (cardTypeId && !(await cardTypeChoices(tx)).some(({ id }) => id === cardTypeId)) notFoundHere()
  if (neighbourhoodId && !(await neighbourhoodChoices(tx)).some(({ id }) => id === neighbourhoodId)) notFoundHere()
}
