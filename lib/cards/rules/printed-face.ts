import { fit, type Route } from '#lib/referral/rules/routing.ts'

/** What is known of a card when it is printed; the place only where somebody chose one. */
export interface Printed {
  cardTypeId: string
  neighbourhoodId: string | null
  targetGroup: string
  domains: readonly string[]
}

/**
 * Whose face a printed card carries: who would receive it, as far as paper can know. Leave does not count, because paper
 * outlives it; a domain counts only where the card is about one. Nobody fits: the coordinator who is there longest.
 *
 * @param routes in order of age, as for routing
 * @param active memberships that can hold a card
 */
export function printedFace(
  card: Printed,
  { routes, active, coordinators }: { routes: readonly Route[]; active: ReadonlySet<string>; coordinators: readonly string[] },
): string | null {
  const known = {
    cardTypeId: card.cardTypeId,
    neighbourhoodId: card.neighbourhoodId ?? '',
    targetGroup: card.targetGroup,
    domains: card.domains.length === 1 ? card.domains : [],
  }
  let best: { membershipId: string; score: number } | null = null
  for (const route of routes) {
    const score = active.has(route.membershipId) ? fit(route, known) : null
    if (score !== null && (best === null || score > best.score)) best = { membershipId: route.membershipId, score }
  }
  return best?.membershipId ?? coordinators.find((one) => active.has(one)) ?? null
}
