import Link from 'next/link'
import type { ReactNode } from 'react'
import { Footer } from '#components/shell/footer.tsx'
import { Logo } from '#components/shell/logo.tsx'
import { Preferences } from '#components/shell/profile-menu.tsx'
import type { PreferenceAction } from '#components/shell/types.ts'
import { Icon } from '#components/ui/icon.tsx'
import { Menu } from '#components/ui/menu.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { version } from '#lib/operations/version.ts'

/** The frame around what everybody may see: the name, language and colours, and the legal corner. */
export async function PublicFrame({ preference, children }: { preference: PreferenceAction; children: ReactNode }) {
  const t = await texts('shell')
  return (
    <>
      <header className="screen-only border-b border-line bg-surface">
        <div className="mx-auto flex max-w-page items-center gap-x-2 px-4 py-2.5 sm:px-6">
          <Link href="/" prefetch={false} className="flex min-h-target items-center gap-2 font-strong" aria-label={t('home')}>
            <Logo />
            {t('name')}
          </Link>
          <div className="ml-auto">
            <Menu look="px-2" name={t('preferences')} label={<Icon name="languages" className="size-6" />}>
              <Preferences preference={preference} />
            </Menu>
          </div>
        </div>
      </header>
      <div className="grow">{children}</div>
      <Footer version={version} />
    </>
  )
}
