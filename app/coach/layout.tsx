import type { ReactNode } from 'react'
import { withoutAnswer } from '#components/shell/preference-post.ts'
import { PersonWorkspace } from '#components/shell/workspace.tsx'
import { choosePreferenceAction } from '#lib/preferences/actions.ts'
import { personOrNobody } from '#lib/tenancy/require-actor.ts'

/** The frame for whoever is signed in; it guards nothing, the page asks for itself. */
export default async function CoachLayout({ children }: { children: ReactNode }) {
  const actor = await personOrNobody()
  return actor ? <PersonWorkspace actor={actor} preference={withoutAnswer(choosePreferenceAction)}>{children}</PersonWorkspace> : children
}
