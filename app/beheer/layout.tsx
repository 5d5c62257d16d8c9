import type { ReactNode } from 'react'
import { WhicheverFrame } from '#components/accounts/whichever-frame.tsx'

/** Draws the frame; each page asks for itself who is there. */
export default function PlatformLayout({ children }: { children: ReactNode }) {
  return <WhicheverFrame>{children}</WhicheverFrame>
}
