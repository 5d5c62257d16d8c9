import { ChangePasswordForm } from '#components/accounts/change-password-form.tsx'
import { PinDevices } from '#components/accounts/pin-devices.tsx'
import { ProfileForm } from '#components/accounts/profile-form.tsx'
import { Sessions } from '#components/accounts/sessions.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { changePasswordAction, changeProfileAction, endAllSessionsAction, endSessionAction } from '#lib/accounts/actions.ts'
import { forgetDeviceAction } from '#lib/accounts/device-actions.ts'
import { ownPinDevices } from '#lib/accounts/queries/pin-device.ts'
import { ownProfile } from '#lib/accounts/queries/profile.ts'
import { texts } from '#lib/i18n/texts.ts'
import { requirePerson } from '#lib/tenancy/require-actor.ts'

export async function generateMetadata() {
  return { title: (await texts('accounts.profile'))('title') }
}

export default async function ProfilePage() {
  const actor = await requirePerson()
  const [t, profile, devices] = await Promise.all([texts('accounts.profile'), ownProfile(actor, new Date()), ownPinDevices(actor.userId)])
  return (
    <Page narrow>
      <PageHeader title={t('title')} subtitle={t('subtitle', { email: profile.email })} />
      <ProfileForm profile={profile} action={changeProfileAction} />
      <ChangePasswordForm email={profile.email} action={changePasswordAction} />
      <PinDevices devices={devices} forget={forgetDeviceAction} />
      <Sessions sessions={profile.sessions} actions={{ end: endSessionAction, endAll: endAllSessionsAction }} />
    </Page>
  )
}
