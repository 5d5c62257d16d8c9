import type { ReactNode } from 'react'
import { PublicFrame } from '#components/accounts/public-frame.tsx'
import type { PreferenceAction } from '#components/shell/types.ts'
import { PersonWorkspace } from '#components/shell/workspace.tsx'
import type { PersonActor } from '#lib/tenancy/actor.ts'

interface Props {
  /** Who is signed in, if anybody. */
  actor: PersonActor | null
  preference: PreferenceAction
  children: ReactNode
}

/** One's own frame for who is signed in, the public one for others. It guards nothing. */
export const WhicheverFrame = ({ actor, preference, children }: Props) =>
  actor ? <PersonWorkspace actor={actor} preference={preference}>{children}</PersonWorkspace> : <PublicFrame preference={preference}>{children}</PublicFrame>
