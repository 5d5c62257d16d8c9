'use client'
import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'

/** Opens the browser's own print window; the page prints as it stands, without menus. */
export const PrintButton = ({ children }: { children: ReactNode }) => (
  <Button icon="printer" onClick={() => window.print()}>
    {children}
  </Button>
)
