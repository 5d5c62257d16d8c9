import Link from 'next/link'
import type { ReactNode } from 'react'
import { NavLinks } from '#components/shell/nav-links.tsx'
import { Logo } from '#components/shell/logo.tsx'
import { ProfileMenu } from '#components/shell/profile-menu.tsx'
import type { Profile } from '#components/shell/profile-menu.tsx'
import type { MunicipalityLink, NavItem } from '#components/shell/types.ts'
import { Icon } from '#components/ui/icon.tsx'
import { Menu } from '#components/ui/menu.tsx'
import { texts } from '#lib/i18n/texts.ts'

export interface HeaderProps {
  /** Where the logo leads. */
  home: string
  nav: readonly NavItem[]
  /** Those the reader works in; one gets its name, several a switcher. */
  municipalities: readonly MunicipalityLink[]
  profile: Profile
  /** Beside the menu: arranging things, an icon on a wide screen and a line of the menu on a phone. */
  settings?: NavItem
  /** More at the right, such as searching. */
  extra?: ReactNode
}

/** A longer menu than this stands under the logo, in a row of its own. */
const besideLogo = 6

/** Logo, municipality, where one can go, and profile; on a phone the menu folds away without script. */
export async function Header({
  home,
  nav,
  municipalities,
  profile,
  settings,
  extra,
  children,
}: HeaderProps & { children?: ReactNode }) {
  const t = await texts('shell')
  return (
    <header className="screen-only bg-surface">
      <div className="border-b border-line">
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-2 px-4 py-2.5 sm:px-6">
          <Link
            href={home}
            prefetch={false}
            className="flex min-h-target items-center gap-2 font-strong"
            aria-label={t('home')}
          >
            <Logo />
            {t('name')}
          </Link>
          <Municipalities all={municipalities} switchName={t('switchMunicipality')} />
          <nav aria-label={t('mainNavigation')} className={nav.length > besideLogo ? 'order-last basis-full max-lg:hidden' : 'max-lg:hidden'}>
            <div className="flex flex-wrap">
              <NavLinks items={nav.map(({ href, label }) => ({ href, label }))} root={home} look="navigation" />
            </div>
          </nav>
          <div className="ml-auto flex items-center gap-1">
            {extra}
            {settings && (
              <a className="navigation max-lg:hidden" href={settings.href} aria-label={settings.label} title={settings.label}>
                <Icon name={settings.icon} className="size-6" />
              </a>
            )}
            <ProfileMenu profile={profile} />
            {nav.length > 0 && (
              <div className="lg:hidden">
                <Menu look="px-2" name={t('mainNavigation')} label={<Icon name="menu" className="size-6" />}>
                  <nav aria-label={t('mainNavigation')}>
                    <NavLinks
                      items={[...nav, ...(settings ? [settings] : [])].map(({ href, label, icon }) => ({ href, label, icon: <Icon name={icon} /> }))}
                      root={home}
                    />
                  </nav>
                </Menu>
              </div>
            )}
          </div>
        </div>
      </div>
      {children}
    </header>
  )
}

function Municipalities({ all, switchName }: { all: readonly MunicipalityLink[]; switchName: string }) {
  const here = all.find(({ current }) => current)
  if (all.length < 2) return here ? <span className="pill ml-2">{here.name}</span> : null
  const label = (
    <span className="pill min-h-8 px-3">
      {here?.name ?? switchName}
      <Icon name="chevron-down" />
    </span>
  )
  return (
    <div className="mr-1 ml-1 lg:mr-3 lg:ml-3">
      <Menu align="left" name={here ? `${here.name}: ${switchName}` : switchName} label={label}>
        {all.map(({ name, href, current }) => (
          <Link key={href} href={href} prefetch={false} aria-current={current ? 'true' : undefined}>
            {name}
          </Link>
        ))}
      </Menu>
    </div>
  )
}
