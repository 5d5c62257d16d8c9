import { Landing } from '#components/accounts/landing.tsx'
import { WhicheverFrame } from '#components/accounts/whichever-frame.tsx'
import { withoutAnswer } from '#components/shell/preference-post.ts'
import { choosePreferenceAction } from '#lib/preferences/actions.ts'
import { personOrNobody } from '#lib/tenancy/require-actor.ts'

export default async function LandingPage() {
  const actor = await personOrNobody()
  return (
    <WhicheverFrame actor={actor} preference={withoutAnswer(choosePreferenceAction)}>
      <Landing signedIn={actor !== null} />
    </WhicheverFrame>
  )
}
