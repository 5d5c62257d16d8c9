import type { ReactNode } from 'react'

interface Props {
  children: ReactNode
  /** A page with one form or one text. */
  narrow?: boolean
}

/** The content of a page: cards and headings with 24 px between them. */
export const Page = ({ children, narrow }: Props) => (
  <main id="content" tabIndex={-1} className={narrow ? 'page stack max-w-narrow' : 'page stack'}>
    {children}
  </main>
)
