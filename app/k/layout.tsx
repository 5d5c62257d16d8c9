import type { ReactNode } from 'react'
import { WhicheverFrame } from '#components/accounts/whichever-frame.tsx'
import { withoutAnswer } from '#components/shell/preference-post.ts'
import { choosePreferenceAction } from '#lib/preferences/actions.ts'
import { personOrNobody } from '#lib/tenancy/require-actor.ts'

/** Draws the frame around the pages of a personal link; it guards nothing, each page asks for itself. */
export default async function LinkLayout({ children }: { children: ReactNode }) {
  return (
    <WhicheverFrame actor={await personOrNobody()} preference={withoutAnswer(choosePreferenceAction)}>
      {children}
    </WhicheverFrame>
  )
}
