import { BindDevice } from '#components/accounts/pin-forms.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { Signpost } from '#components/ui/signpost.tsx'
import { bindDeviceAction } from '#lib/accounts/device-actions.ts'
import { followedDeviceLink } from '#lib/accounts/queries/device-link.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  params: Promise<{ token: string }>
}

export async function generateMetadata() {
  return { title: (await texts('accounts.pin'))('title') }
}

export default async function BindDevicePage({ params }: Props) {
  const { token } = await params
  const [t, link] = await Promise.all([texts('accounts.pin'), followedDeviceLink(token, new Date())])
  if (link?.state !== 'open') {
    return <Signpost icon="key-round" title={t('gone')} action={<LinkButton href="/aanmelden">{t('toSignIn')}</LinkButton>}><p>{t('goneExplain')}</p></Signpost>
  }
  return (
    <Page narrow>
      <PageHeader title={t('title')} subtitle={t('lead', { municipality: link.municipality.name })} />
      <Notice>{t('own')}</Notice>
      <BindDevice action={bindDeviceAction} token={token} />
    </Page>
  )
}
