import { texts } from '#lib/i18n/texts.ts'
import { innerPages } from '#lib/navigation/inner-pages.ts'
import { mainMenu } from '#lib/navigation/main-menu.ts'
import { handlingAt } from '#lib/referral/handle-paths.ts'
import { sendingAt } from '#lib/referral/send-paths.ts'
import type { Found } from '#lib/search/queries.ts'
import { holdsWords } from '#lib/search/rules.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

export interface ShownHit {
  href: string
  title: string
  detail?: string
}

export interface ShownGroup {
  kind: 'cards' | 'pages' | 'neighbourhoods' | 'actions' | 'organisations'
  title: string
  hits: ShownHit[]
  /** There are more than are shown. */
  more: boolean
}

/** What was found as the reader reads it, with where each leads; without a question the pages one may go to. */
export async function inWords(actor: MemberActor, found: Found): Promise<ShownGroup[]> {
  const [t, places, states, kinds] = await Promise.all([texts('search'), texts('places.kind'), texts('plan.state'), texts('partners.kind')])
  const root = `/${actor.municipality.slug}`
  const { card } = found
  const group = (kind: ShownGroup['kind'], hits: ShownHit[]): ShownGroup => ({ kind, title: t(`group.${kind}`), hits: hits.slice(0, found.take), more: hits.length > found.take })
  const pages = await pagesOf(actor)
  return [
    group('cards', card ? [{
      href: card.to === 'handle' ? handlingAt(actor.municipality.slug).card(card.number) : sendingAt(actor.municipality.slug).follow(card.number),
      title: t('card', { number: card.number }),
      detail: t(card.to === 'handle' ? 'cardToHandle' : 'cardToFollow'),
    }] : []),
    // The few pages there are all shown: they are where somebody goes who asks nothing yet.
    { ...group('pages', []), hits: pages.filter(({ title }) => found.words.length === 0 || holdsWords(title, found.words)) },
    group('neighbourhoods', found.neighbourhoods.map(({ slug, name, kind }) => ({ href: `${root}/buurten/${slug}`, title: name, detail: places(kind) }))),
    group('actions', found.actions.map(({ id, title, slug, place, state, opens }) => ({
      href: opens ? `${root}/buurten/${slug}/plan/acties/${id}` : `${root}/taken`,
      title,
      detail: t('inPlace', { place, state: states(state) }),
    }))),
    group('organisations', found.organisations.map(({ id, name, kind }) => ({ href: `${root}/partners/${id}`, title: name, detail: kinds(kind) }))),
  ].filter(({ hits }) => hits.length > 0)
}

async function pagesOf(actor: MemberActor): Promise<ShownHit[]> {
  const [menu, inner] = await Promise.all([texts('navigation.menu'), texts('search.page')])
  const root = `/${actor.municipality.slug}`
  const all = [
    ...mainMenu(actor).map(({ name, path }) => ({ href: root + path, title: menu(name) })),
    ...innerPages(actor).map(({ name, path }) => ({ href: root + path, title: inner(name) })),
  ]
  return all.filter(({ href }, at) => all.findIndex((other) => other.href === href) === at)
}
