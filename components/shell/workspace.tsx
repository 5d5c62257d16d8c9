import type { ReactNode } from 'react'
import { SearchLink } from '#components/search/search-link.tsx'
import { Shell } from '#components/shell/shell.tsx'
import { SignOut } from '#components/shell/sign-out.tsx'
import type { MunicipalityLink, NavItem, PreferenceAction } from '#components/shell/types.ts'
import { Icon } from '#components/ui/icon.tsx'
import type { IconName } from '#components/ui/icon-names.ts'
import { may } from '#lib/access/matrix.ts'
import { texts } from '#lib/i18n/texts.ts'
import { mainMenu, type MenuEntry } from '#lib/navigation/main-menu.ts'
import { version } from '#lib/operations/version.ts'
import type { MemberActor, PersonActor } from '#lib/tenancy/actor.ts'

const icons: Record<MenuEntry, IconName> = {
  today: 'list-todo',
  neighbourhoods: 'house',
  referrals: 'heart-handshake',
  tasks: 'square-check',
  assessment: 'scale',
  track: 'route',
  figures: 'chart-column',
  signals: 'ear',
  giveSignal: 'ear',
  partners: 'handshake',
  people: 'users',
  board: 'landmark',
}

interface Props<Actor> {
  actor: Actor
  /** Keeps language and colours. */
  preference: PreferenceAction
  children: ReactNode
}

/** The frame around the pages of one municipality, drawn from what this member may do there. */
export async function MunicipalityWorkspace({ actor, preference, children }: Props<MemberActor>) {
  const t = await texts('navigation')
  const { municipality, standings } = actor
  const root = `/${municipality.slug}`
  const nav = mainMenu(actor).map(({ name, path }): NavItem => ({
    href: root + path,
    label: t(`menu.${name}`),
    icon: icons[name],
  }))
  const role = standings[0] && t('roleIn', { role: t(`role.${standings[0]}`), municipality: municipality.name })
  return (
    <Shell
      {...await frame(actor, preference, role, municipality.slug)}
      home={root}
      nav={nav}
      accent={municipality.accent ?? undefined}
      settings={may(actor, 'settings.change') ? { href: `${root}/instellingen`, label: t('menu.settings'), icon: 'settings' } : undefined}
      extra={may(actor, 'places.read') && <Search actor={actor} />}
    >
      {municipality.demo && (
        <aside className="screen-only border-b border-line bg-sunken px-4 py-1 text-center text-small" aria-label={t('demoLabel')}>{t('demo')}</aside>
      )}
      {children}
    </Shell>
  )
}

async function Search({ actor }: { actor: MemberActor }) {
  const [t, keys, common] = await Promise.all([texts('search'), texts('search.keys'), texts('common')])
  const words = { open: t('open'), title: t('title'), close: common('close'), question: t('question'), away: t('away'), keys: keys('title') }
  return (
    <SearchLink href={`/${actor.municipality.slug}/zoeken`} words={words} singleKeys={actor.keyboardHints}>
      <Icon name="search" className="size-6" />
    </SearchLink>
  )
}

/** The frame outside any municipality: profile, a coach's portfolio, the platform. */
export async function PersonWorkspace({ actor, preference, children }: Props<PersonActor>) {
  const t = await texts('navigation')
  const nav: NavItem[] = [
    ...(actor.standings.includes('coach') ? [{ href: '/coach', label: t('coach'), icon: 'compass' } as const] : []),
    ...(actor.standings.includes('platformAdmin')
      ? [{ href: '/beheer', label: t('platform'), icon: 'wrench' } as const]
      : []),
  ]
  const role = actor.standings[0] && t(`role.${actor.standings[0]}`)
  return (
    <Shell {...await frame(actor, preference, role, null)} home="/gemeenten" nav={nav}>
      {children}
    </Shell>
  )
}

async function frame(actor: MemberActor | PersonActor, preference: PreferenceAction, role: string | undefined, here: string | null) {
  const municipalities = actor.elsewhere.map(({ slug, name }): MunicipalityLink => ({
    name,
    href: `/${slug}`,
    current: slug === here,
  }))
  const profile = {
    name: actor.name,
    role,
    href: '/profiel',
    preference,
    signOut: <SignOut />,
  }
  return { municipalities, profile, version }
}
