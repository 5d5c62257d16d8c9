import { PlatformFrame } from '#components/platform/platform-frame.tsx'
import { ResetLinkForm } from '#components/platform/reset-link-form.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { makePlatformResetLinkAction } from '#lib/platform/actions.ts'
import { requirePerson } from '#lib/tenancy/require-actor.ts'

export async function generateMetadata() {
  return { title: (await texts('platform.password'))('title') }
}

export default async function PlatformResetPage() {
  await requirePerson('platform.manage')
  const t = await texts('platform')
  return (
    <PlatformFrame current="password" title={t('title')} subtitle={t('subtitle')}>
      <ResetLinkForm action={makePlatformResetLinkAction} />
    </PlatformFrame>
  )
}
