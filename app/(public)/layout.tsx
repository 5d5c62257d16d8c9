import type { ReactNode } from 'react'
import { WhicheverFrame } from '#components/accounts/whichever-frame.tsx'

export default function Layout({ children }: { children: ReactNode }) {
  return <WhicheverFrame>{children}</WhicheverFrame>
}
