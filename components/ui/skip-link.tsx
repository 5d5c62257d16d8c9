import type { ReactNode } from 'react'

/** First thing the Tab key finds: straight to the content, past the menus. */
export const SkipLink = ({ children }: { children: ReactNode }) => (
  <a href="#content" className="button primary sr-only z-50 focus:not-sr-only focus:fixed focus:top-2 focus:left-2">
    {children}
  </a>
)
