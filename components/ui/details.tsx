import type { ReactNode } from 'react'
import { Icon } from '#components/ui/icon.tsx'

interface Props {
  summary: ReactNode
  children: ReactNode
  open?: boolean
}

/** More for who wants it; works without script. */
export const Details = ({ summary, children, open }: Props) => (
  <details className="disclosure" open={open}>
    <summary>
      <Icon name="chevron-right" />
      {summary}
    </summary>
    <div className="pt-2">{children}</div>
  </details>
)
