import type { ReactNode } from 'react'
import { withoutAnswer } from '#components/shell/preference-post.ts'
import { MunicipalityWorkspace } from '#components/shell/workspace.tsx'
import { choosePreferenceAction } from '#lib/preferences/actions.ts'
import { memberIn } from '#lib/tenancy/require-actor.ts'

interface Props {
  children: ReactNode
  params: Promise<{ municipality: string }>
}

/** Draws the frame for whoever is a member; it guards nothing, each page asks for itself. */
export default async function MunicipalityLayout({ children, params }: Props) {
  const actor = await memberIn((await params).municipality)
  return actor ? <MunicipalityWorkspace actor={actor} preference={withoutAnswer(choosePreferenceAction)}>{children}</MunicipalityWorkspace> : children
}
