import { Landing } from '#components/accounts/landing.tsx'
import { WhicheverFrame } from '#components/accounts/whichever-frame.tsx'
import { personOrNobody } from '#lib/tenancy/require-actor.ts'

export default async function LandingPage() {
  const person = await personOrNobody()
  return (
    <WhicheverFrame>
      <Landing signedIn={person !== null} />
    </WhicheverFrame>
  )
}
