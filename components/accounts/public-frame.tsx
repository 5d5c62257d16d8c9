import Link from 'next/link'
import type { ReactNode } from 'react'
import { Footer } from '#components/shell/footer.tsx'
import { Logo } from '#components/shell/logo.tsx'
import { withoutAnswer } from '#components/shell/preference-post.ts'
import { Preferences } from '#components/shell/profile-menu.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Menu } from '#components/ui/menu.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { version } from '#lib/operations/version.ts'
import { choosePreferenceAction } from '#lib/preferences/actions.ts'

/** The frame around what everybody may see: the name, language and colours, and the legal corner. */
export async function PublicFrame({ children }: { children: ReactNode }) {
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
              <Preferences preference={withoutAnswer(choosePreferenceAction)} />
            </Menu>
          </div>
        </div>
      </header>
      <div className="grow">{children}</div>
      <Footer version={version} />
    </>
  )
}
