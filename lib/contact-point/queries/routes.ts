import 'server-only'
import { cardTypeChoices } from '#lib/cards/queries/card-types.ts'
import type { LifeDomainId } from '#lib/framework/life-domains.ts'
import { neighbourhoodChoices } from '#lib/places/queries/neighbourhood.ts'
import type { TargetGroup } from '#lib/referral/rules/states.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { receiversOf } from '../coverage.ts'
import { holderChoices, routingFacts } from './holders.ts'

/** The routes with their names, what there is to route, and who receives what as things stand. */
export async function routesPage(tx: TenantTx, actor: MemberActor, today: Day) {
  const found = await tx.referralRoute.findMany({
    select: {
      id: true, membershipId: true, targetGroup: true, domain: true,
      membership: { select: { user: { select: { name: true } } } },
      cardType: { select: { title: true, archivedAt: true } },
      neighbourhood: { select: { name: true, archivedAt: true } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const kinds = await cardTypeChoices(tx)
  const neighbourhoods = await neighbourhoodChoices(tx)
  const holders = await holderChoices(tx)
  const facts = await routingFacts(tx, actor.municipality.id, today)
  const nameOf = new Map(holders.map(({ membershipId, name }) => [membershipId, name]))
  return {
    routes: found.map(({ membership, cardType, neighbourhood, membershipId, ...route }) => ({
      id: route.id,
      name: membership.user.name,
      /** Nobody follows it: the person can no longer hold cards, or the card or neighbourhood is gone. */
      idle: !facts.active.has(membershipId) || Boolean(cardType?.archivedAt) || Boolean(neighbourhood?.archivedAt),
      card: cardType?.title ?? null,
      neighbourhood: neighbourhood?.name ?? null,
      // The schema of the form lets no other words in.
      targetGroup: route.targetGroup as TargetGroup | null,
      domain: route.domain as LifeDomainId | null,
    })),
    coverage: neighbourhoods.map((place) => ({
      ...place,
      /** In the order of the kinds of card. */
      receivers: kinds.map((kind) => receiversOf(kind, place.id, facts).map((one) => ({ ...one, name: nameOf.get(one.membershipId ?? '') ?? null }))),
    })),
    kinds: kinds.map(({ id, title }) => ({ id, title })),
    holders,
    neighbourhoods,
  }
}

export type RoutesPage = Awaited<ReturnType<typeof routesPage>>
