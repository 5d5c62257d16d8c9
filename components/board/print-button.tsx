'use client'
import type { ReactNode } from 'react'
import { Button, type ButtonLook } from '#components/ui/button.tsx'

/** Opens the browser's own print window; the page prints as it stands, without menus. */
export const PrintButton = ({ look, children }: { look?: ButtonLook; children: ReactNode }) => (
  <Button look={look} icon="printer" onClick={() => window.print()}>
    {children}
  </Button>
)
