import type { ReactNode, Ref } from 'react'
import { Icon } from '#components/ui/icon.tsx'
import type { IconName } from '#components/ui/icon-names.ts'

export type NoticeTone = 'info' | 'good' | 'late' | 'refused'

const icons: Record<NoticeTone, IconName> = {
  info: 'info',
  good: 'circle-check',
  late: 'clock',
  refused: 'circle-exclamation-point',
}

interface Props {
  tone?: NoticeTone
  title?: ReactNode
  children?: ReactNode
  /** `alert` interrupts, `status` waits its turn; leave out for what stood there all along. */
  role?: 'alert' | 'status'
  ref?: Ref<HTMLDivElement>
}

/** Says what happened and what follows. */
export const Notice = ({ tone = 'info', title, children, role, ref }: Props) => (
  <div ref={ref} className={`notice notice-${tone}`} role={role} tabIndex={ref ? -1 : undefined}>
    <Icon name={icons[tone]} />
    <div className="flex min-w-0 grow flex-col gap-1">
      {title && <p className="font-strong">{title}</p>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  </div>
)
