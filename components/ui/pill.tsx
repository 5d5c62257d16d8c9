import type { ReactNode } from 'react'
import { Icon } from '#components/ui/icon.tsx'
import type { IconName } from '#components/ui/icon-names.ts'

/** *sea* minder mazen or running; *amber* meer net; *both* the two goals; *good* done; *late* too late; else neutral. */
export type PillTone = 'neutral' | 'sea' | 'amber' | 'both' | 'good' | 'late'

interface Props {
  tone?: PillTone
  icon?: IconName
  children: ReactNode
}

/** A word with a colour behind it; the word carries the meaning. */
export const Pill = ({ tone = 'neutral', icon, children }: Props) => (
  <span className={tone === 'neutral' ? 'pill' : `pill pill-${tone}`}>
    {icon && <Icon name={icon} />}
    {children}
  </span>
)
