import { may, type Capability } from '#lib/access/matrix.ts'
import type { Standing } from '#lib/access/policy.ts'

/** The last names who has these things elsewhere: a coordinator finds tasks in the work list of the first page. */
type Entry = readonly [name: string, path: string, needs: Capability, notFor?: Capability]

/** The main menu in its order: what somebody may not enter is not offered. */
const entries = [
  ['today', '', 'places.read'],
  ['neighbourhoods', '/buurten', 'places.read'],
  ['referrals', '/doorverwijzingen', 'referral.follow'],
  ['tasks', '/taken', 'plan.doTask', 'plan.adopt'],
  ['assessment', '/toetsing', 'assessment.read'],
  ['track', '/groeipad', 'track.read'],
  ['figures', '/cijfers', 'figures.read'],
  ['signals', '/signalen', 'signals.read'],
  ['giveSignal', '/signalen/nieuw', 'signals.give', 'signals.read'],
  ['partners', '/partners', 'partners.read'],
  ['people', '/mensen', 'people.read'],
  ['board', '/bestuur', 'board.read'],
] as const satisfies readonly Entry[]

export type MenuEntry = (typeof entries)[number][0]

export const mainMenu = (who: { standings: readonly Standing[] }): { name: MenuEntry; path: string }[] =>
  entries
    .filter(([, , needs, notFor]: Entry) => may(who, needs) && !(notFor && may(who, notFor)))
    .map(([name, path]) => ({ name, path }))

const tabs = [
  ['overview', '', ['places.read']],
  ['analysis', '/analyse', ['analysis.read']],
  ['figures', '/cijfers', ['figures.read']],
  ['feedback', '/terugkoppeling', ['feedback.read']],
  ['plan', '/plan', ['plan.read', 'plan.readAdopted']],
  ['assessment', '/toetsing', ['assessment.read']],
  ['track', '/groeipad', ['track.read']],
  ['whoIsWho', '/wie-is-wie', ['people.readNames']],
] as const satisfies readonly (readonly [string, string, readonly Capability[]])[]

export type NeighbourhoodTab = (typeof tabs)[number][0]

/** The pages of one neighbourhood that somebody may enter. */
export const neighbourhoodTabs = (who: { standings: readonly Standing[] }): { name: NeighbourhoodTab; path: string }[] =>
  tabs.filter(([, , any]) => any.some((needs) => may(who, needs))).map(([name, path]) => ({ name, path }))
