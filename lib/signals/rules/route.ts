import { holderFor, type Leave, type Route } from '#lib/referral/rules/routing.ts'
import type { Day } from '#lib/time/today.ts'

interface Facts {
  routes: readonly Route[]
  leaves: readonly Leave[]
  active: ReadonlySet<string>
  coordinators: readonly string[]
  today: Day
}

/**
 * Who calls back in a neighbourhood. Nobody knows yet what it is about, so only routes that ask for no kind of card, no target
 * group but everybody and no life domain fit; then the coordinator, as with cards.
 */
export const callerFor = (neighbourhoodId: string, facts: Facts): ReturnType<typeof holderFor> =>
  holderFor(
    { cardTypeId: '', neighbourhoodId, targetGroup: 'everyone', domains: [] },
    { ...facts, routes: facts.routes.filter(({ cardTypeId, domain }) => cardTypeId === null && domain === null) },
  )
