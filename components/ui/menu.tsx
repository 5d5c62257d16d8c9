import type { ReactNode } from 'react'
import { MenuCloser } from '#components/ui/menu-closer.tsx'

interface Props {
  /** What the button shows. */
  label: ReactNode
  /** Its name, when the label is only an icon. */
  name?: string
  /** Links and forms with a button. */
  children: ReactNode
  align?: 'left' | 'right'
  /** `button quiet`, `pill` … */
  look?: string
}

/**
 * A button with a panel of links: a disclosure, so it opens before any script arrives and every item is a plain link or form.
 * With script, Escape, a choice and a click beside it close it.
 */
export const Menu = ({ label, name, children, align = 'right', look = '' }: Props) => (
  <details className={align === 'left' ? 'menu menu-left' : 'menu'} name="menu">
    <summary className={look} aria-label={name}>
      {label}
    </summary>
    <div className="menu-panel">{children}</div>
    <MenuCloser />
  </details>
)
