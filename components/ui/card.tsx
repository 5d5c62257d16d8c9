import type { ReactNode } from 'react'

interface Props {
  children: ReactNode
  title?: ReactNode
  /** One muted line under the title. */
  subtitle?: ReactNode
  /** A quiet link or button beside the title. */
  action?: ReactNode
  /** Heading level of the title; 2 unless the card stands inside a section with its own heading. */
  level?: 2 | 3
  id?: string
}

/** A surface with a line around it, no shadow. */
export function Card({ children, title, subtitle, action, level = 2, id }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="card" id={id}>
      {title && (
        <header className="between mb-3 [&>.quiet]:-my-2 [&>.quiet]:-mr-3">
          <div className="min-w-0">
            <Heading>{title}</Heading>
            {subtitle && <p className="muted">{subtitle}</p>}
          </div>
          {action}
        </header>
      )}
      {children}
    </section>
  )
}
