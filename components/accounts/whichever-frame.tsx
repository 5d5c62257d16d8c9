import type { ReactNode } from 'react'
import { PublicFrame } from '#components/accounts/public-frame.tsx'
import { PersonWorkspace } from '#components/shell/workspace.tsx'
import { personOrNobody } from '#lib/tenancy/require-actor.ts'

/** One's own frame for who is signed in, the public one for others. It guards nothing. */
export async function WhicheverFrame({ children }: { children: ReactNode }) {
  const actor = await personOrNobody()
  return actor ? <PersonWorkspace actor={actor}>{children}</PersonWorkspace> : <PublicFrame>{children}</PublicFrame>
}
