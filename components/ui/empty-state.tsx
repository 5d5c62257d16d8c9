import type { ReactNode } from 'react'
import { Icon } from '#components/ui/icon.tsx'
import type { IconName } from '#components/ui/icon-names.ts'

interface Props {
  icon?: IconName
  /** What is not there yet, in one sentence. */
  children: ReactNode
  /** The button of a good next step. */
  action?: ReactNode
}

/** Nothing here yet: says so, and what a good next step is. */
export const EmptyState = ({ icon = 'sprout', children, action }: Props) => (
  <div className="flex flex-col items-center gap-4 px-4 py-8 text-center">
    <span className="inline-flex size-12 items-center justify-center rounded-full bg-sunken text-muted">
      <Icon name={icon} />
    </span>
    <p className="max-w-[48ch]">{children}</p>
    {action}
  </div>
)
