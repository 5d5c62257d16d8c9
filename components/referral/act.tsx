import type { ReactNode } from 'react'
import { Icon } from '#components/ui/icon.tsx'
import type { IconName } from '#components/ui/icon-names.ts'

interface Props {
  icon: IconName
  title: string
  hint: string
  children: ReactNode
}

/** One of the four big buttons: unfolds its short form, also without script; opening one folds the others. */
export const Act = ({ icon, title, hint, children }: Props) => (
  <details name="act" className="act group rounded border border-edge bg-surface open:sm:col-span-2">
    <summary className="flex min-h-target cursor-pointer items-center gap-3 rounded p-4 hover:bg-sea-soft">
      <Icon name={icon} className="text-sea" />
      <span className="min-w-0 grow">
        <span className="block font-strong">{title}</span>
        <span className="muted block">{hint}</span>
      </span>
      <Icon name="chevron-right" className="transition-transform duration-150 group-open:rotate-90" />
    </summary>
    <div className="stack border-t border-line p-4">{children}</div>
  </details>
)
