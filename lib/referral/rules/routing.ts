import type { Day } from '#lib/time/today.ts'

/** Who receives what; what is null fits everything. */
export interface Route {
  membershipId: string
  cardTypeId: string | null
  neighbourhoodId: string | null
  targetGroup: string | null
  domain: string | null
}

/** What a card is about, as far as routing looks. */
export interface Routed {
  cardTypeId: string
  neighbourhoodId: string
  targetGroup: string
  domains: readonly string[]
}

export interface Leave {
  membershipId: string
  standInId: string
  from: Day
  until: Day
}

/** The card's own contact persons first, then the place, then for whom it is, then what it is about. */
const weights = { cardTypeId: 8, neighbourhoodId: 4, targetGroup: 2, domain: 1 } as const

/** How precisely a route fits a card; `null` when it does not. */
export function fit(route: Route, card: Routed): number | null {
  if (route.cardTypeId !== null && route.cardTypeId !== card.cardTypeId) return null
  if (route.neighbourhoodId !== null && route.neighbourhoodId !== card.neighbourhoodId) return null
  if (route.targetGroup !== null && route.targetGroup !== card.targetGroup) return null
  if (route.domain !== null && !card.domains.includes(route.domain)) return null
  return (Object.keys(weights) as (keyof typeof weights)[]).reduce((sum, part) => sum + (route[part] === null ? 0 : weights[part]), 0)
}

/**
 * Who holds a new card: the most precise route that fits (the oldest of equals, so routes come in order of age) whose person
 * is there, or who stands in; nobody fits or nobody is there: the coordinator. `null` only where there is no coordinator.
 *
 * @param active memberships that can hold a card now
 * @param coordinators those who look after all cards, longest there first
 */
export function holderFor(
  card: Routed,
  { routes, leaves, active, coordinators, today }: { routes: readonly Route[]; leaves: readonly Leave[]; active: ReadonlySet<string>; coordinators: readonly string[]; today: Day },
): { membershipId: string; by: 'route' | 'standIn' | 'coordinator' } | null {
  const fitting = routes
    .map((route) => ({ route, score: fit(route, card) }))
    .filter((one): one is { route: Route; score: number } => one.score !== null)
    .sort((one, other) => other.score - one.score)
  for (const { route } of fitting) {
    const there = whoIsThere(route.membershipId, leaves, today)
    if (there && active.has(there)) return { membershipId: there, by: there === route.membershipId ? 'route' : 'standIn' }
  }
  const coordinator = coordinators.map((one) => whoIsThere(one, leaves, today)).find((one) => one && active.has(one)) ?? coordinators.find((one) => active.has(one))
  return coordinator ? { membershipId: coordinator, by: 'coordinator' } : null
}

/** Is somebody on leave on this day? */
export const isAway = (membershipId: string, leaves: readonly Leave[], today: Day): boolean =>
  leaves.some((one) => one.membershipId === membershipId && one.from <= today && one.until >= today)

/** Somebody, or who stands in for them today; stand-ins of stand-ins are followed, a circle is nobody. */
export function whoIsThere(membershipId: string, leaves: readonly Leave[], today: Day): string | null {
  const seen = new Set<string>()
  let who = membershipId
  while (!seen.has(who)) {
    seen.add(who)
    const leave = leaves.find((one) => one.membershipId === who && one.from <= today && one.until >= today)
    if (!leave) return who
    who = leave.standInId
  }
  return null
}
