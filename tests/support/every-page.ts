import type pg from 'pg'
import { may, type Capability } from '#lib/access/matrix.ts'
import { demoMembers } from '#lib/accounts/demo-accounts.ts'
import { filledIn, idsOf, kindsIn, type Ids } from './addresses.ts'
import { inventory } from './inventory.ts'

export interface Visit {
  /** Who looks: an address of the demo, or nobody. */
  as: string | null
  /** Where: what stands between brackets is filled in from the demo. */
  page: string
  /** The municipality of the demo that it is filled in from, when that is not Pelt. */
  from?: 'deerlijk'
  /** What a bracket stands for, when it is nothing from the demo. */
  with?: Ids
  /** What the page answers, when that is not 200. */
  status?: 404
}

const at = (mailbox: string) => `${mailbox}@pelt.example`
const neighbourhood = '/[municipality]/buurten/[neighbourhood]'

/** Pages that no address of the demo leads to, each with why; tests/e2e/pages/on-its-way.spec.ts makes what they are about. */
export const madeOnTheWay: Readonly<Record<string, string>> = {
  '/gemeenten': 'nobody of the demo works in two places',
  '/[municipality]/cijfers/inlezen/[figureImport]/kolommen': 'all imports of the demo are done',
  '/[municipality]/cijfers/inlezen/[figureImport]/nakijken': 'all imports of the demo are done',
  '/[municipality]/mensen/uitnodigingen/[invitation]': 'nobody of the demo is still to come',
  '/[municipality]/toetsing/[round]/tafel': 'no round of the demo is at the table',
  '/k/[token]/pin': 'no device of the demo is still to be bound',
  '/volg/[code]': 'only who gave a signal knows its code',
}

/** Every page of the sources once as who works with it most, and the pages that look different to others. */
export function visits(): Visit[] {
  return [
    ...['/', '/aanmelden', '/toegankelijkheid', '/privacy', '/woordenlijst'].map((page) => ({ as: null, page })),
    ...['/uitnodiging/[token]', '/wachtwoord/[token]'].map((page) => ({ as: null, page, with: { token: 'verlopen' } })),
    { as: null, page: '/volg' },
    { as: null, page: '/volg/[code]', with: { code: '4KXR-9TQM-7HWC' }, status: 404 },
    ...['', '/kaart', '/kaart/[number]', '/kaart/[number]/ontvangen', '/signaal'].map((path) => ({ as: null, page: `/k/[token]${path}` })),
    { as: null, page: '/k/[token]/signaal', with: { senderLink: 'verlopen' }, status: 404 },
    { as: null, page: '/q/[code]' },
    { as: null, page: '/b/[municipality]/[neighbourhood]/signaal', with: { municipality: 'pelt', neighbourhood: 'overpelt-fabriek' } },
    ...forMembers(),
    ...['samen', 'niets dat er is'].map((vraag) => ({ as: at('regisseur'), page: `/[municipality]/zoeken?vraag=${encodeURIComponent(vraag)}` })),
    { as: at('regisseur'), page: '/profiel' },
    { as: at('regisseur'), page: '/[municipality]/dit-bestaat-niet', status: 404 },
    { as: at('regisseur'), page: `${neighbourhood}/plan?weergave=tabel` },
    { as: at('regisseur'), page: `${neighbourhood}/plan?weergave=tijdlijn` },
    ...['veldwerker', 'aanspreekpunt', 'huisarts', 'vrijwilliger', 'schepen'].map((mailbox) => ({ as: at(mailbox), page: '/[municipality]' })),
    { as: at('huisarts'), page: `${neighbourhood}/plan` },
    { as: at('vrijwilliger'), page: '/[municipality]/taken' },
    // Nearly empty: what a new municipality sees.
    ...['', '/buurten', '/toetsing', '/groeipad', '/cijfers', '/partners', '/mensen', '/bestuur'].map(
      (path): Visit => ({ as: 'regisseur@deerlijk.example', page: `/[municipality]${path}`, from: 'deerlijk' }),
    ),
    { as: 'coach@baken.example', page: '/coach' },
    { as: 'coach@baken.example', page: '/[municipality]' },
    ...['/beheer', '/beheer/coaches', '/beheer/openen', '/beheer/wachtwoord'].map((page) => ({ as: 'beheer@baken.example', page })),
    { as: 'beheer@baken.example', page: '/beheer/gemeenten/[slug]', with: { slug: 'pelt' } },
  ]
}

/** Pages about what somebody did, seen by who did it. */
const ofWhoDidIt: Readonly<Record<string, string>> = {
  '/[municipality]/doorverwijzingen/verstuurd/[number]': 'veldwerker',
  '/[municipality]/doorverwijzingen/verstuurd/[number]/ontvangen': 'veldwerker',
}

/** The pages inside a municipality, each as the first of the demo who may see it; the coordinator stands in front. */
const forMembers = (): Visit[] =>
  inventory().flatMap(({ what, name, door }) => {
    if (what !== 'page' || door?.kind !== 'member' || name in madeOnTheWay) return []
    const sees = ({ role }: (typeof demoMembers)[number]) => {
      const standings = role === 'coordinator' ? ([role, 'caseCoordinator'] as const) : [role]
      return door.capabilities.some((capability) => may({ standings }, capability as Capability))
    }
    return { as: at(ofWhoDidIt[name] ?? (demoMembers.find(sees) ?? demoMembers[0]).mailbox), page: name }
  })

/** The address of a visit; `null` when the demo has nothing to fill it in with. */
export async function addressOf(pool: pg.Pool, { page, from, with: own }: Visit): Promise<string | null> {
  return filledIn(page, { ...(await idsOf(pool, from ?? 'pelt', kindsIn(page))), ...own })
}
