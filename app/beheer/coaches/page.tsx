import { Coaches } from '#components/platform/coaches.tsx'
import { PlatformFrame } from '#components/platform/platform-frame.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { inviteCoachAction, revokeCoachInvitationAction } from '#lib/platform/actions.ts'
import { coachesOfPlatform } from '#lib/platform/queries/municipalities.ts'
import { requirePerson } from '#lib/tenancy/require-actor.ts'

export async function generateMetadata() {
  return { title: (await texts('platform.coaches'))('title') }
}

export default async function CoachesPage() {
  const actor = await requirePerson('platform.manage')
  const [t, found] = await Promise.all([texts('platform'), coachesOfPlatform(actor, new Date())])
  return (
    <PlatformFrame current="coaches" title={t('title')} subtitle={t('subtitle')}>
      <Coaches {...found} actions={{ invite: inviteCoachAction, revoke: revokeCoachInvitationAction }} />
    </PlatformFrame>
  )
}
