import type { ReactNode } from 'react'
import { Icon } from '#components/ui/icon.tsx'
import type { IconName } from '#components/ui/icon-names.ts'

interface Props {
  icon: IconName
  title: string
  children: ReactNode
  action?: ReactNode
}

/** A page that leads nowhere: says why, and where to go from here. */
export const Signpost = ({ icon, title, children, action }: Props) => (
  <main id="content" tabIndex={-1} className="page flex max-w-narrow grow flex-col justify-center gap-4">
    <span className="inline-flex size-14 items-center justify-center rounded-full bg-amber-soft text-amber">
      <Icon name={icon} className="size-7" />
    </span>
    <h1>{title}</h1>
    {children}
    {action && <div className="row mt-2">{action}</div>}
  </main>
)
