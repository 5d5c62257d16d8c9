import Link from 'next/link'
import type { ReactNode } from 'react'
import { FlashNotice } from '#components/ui/flash-notice.tsx'
import { texts } from '#lib/i18n/texts.ts'

export interface Crumb {
  label: string
  href?: string
}

interface Props {
  title: ReactNode
  /** One line under the title: how it stands. */
  subtitle?: ReactNode
  /** Where this is, from the outside in; the last is this page and has no link. */
  breadcrumb?: readonly Crumb[]
  /** The one primary action of the page. */
  action?: ReactNode
}

/** Where am I, how does it stand, what can I do now; and what just happened, for who was sent here. */
export function PageHeader({ title, subtitle, breadcrumb, action }: Props) {
  return (
    <header className="flex flex-col gap-4">
      <FlashNotice />
      <div className="between items-end">
        <div className="flex min-w-0 flex-col gap-1">
          {breadcrumb && <Breadcrumb crumbs={breadcrumb} />}
          <h1>{title}</h1>
          {subtitle && <p className="text-muted">{subtitle}</p>}
        </div>
        {action && <div className="screen-only max-sm:w-full max-sm:*:w-full">{action}</div>}
      </div>
    </header>
  )
}

async function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = await texts('common')
  return (
    <nav aria-label={t('breadcrumb')} className="muted screen-only">
      <ol className="flex flex-wrap gap-x-1.5">
        {crumbs.map(({ label, href }, index) => (
          <li key={label} aria-current={href ? undefined : 'page'}>
            {index > 0 && <span aria-hidden>/ </span>}
            {href ? (
              <Link href={href} prefetch={false} className="inline-flex min-h-6 items-center underline-offset-4 hover:underline">
                {label}
              </Link>
            ) : (
              label
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
