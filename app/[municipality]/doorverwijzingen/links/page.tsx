import { Devices } from '#components/referral-send/devices.tsx'
import { Links } from '#components/referral-send/links.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { arrangeAt } from '#lib/contact-point/paths.ts'
import { texts } from '#lib/i18n/texts.ts'
import { makeDeviceLinkAction, makeLinkAction, withdrawDeviceAction, withdrawLinkAction } from '#lib/referral/actions/links.ts'
import { linksPage } from '#lib/referral/queries/links.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string }>
}

export async function generateMetadata() {
  return { title: (await texts('referral-send.links'))('title') }
}

export default async function LinksPage({ params }: Props) {
  const [{ municipality }, t, hub] = await Promise.all([params, texts('referral-send.links'), texts('contact-point')])
  const now = new Date()
  const { data } = await openPage(municipality, 'referral.links', (tx, actor) => linksPage(tx, actor, now))
  const at = arrangeAt(municipality)
  const withdrawLink = withdrawLinkAction.bind(null, municipality)
  return (
    <Page narrow>
      <PageHeader
        title={t('title')}
        subtitle={t('lead')}
        breadcrumb={[{ label: hub('referrals'), href: at.referrals }, { label: hub('hub.back'), href: at.hub }, { label: t('title') }]}
      />
      <Links links={data.links} organisations={data.organisations} today={today(now)} actions={{ make: makeLinkAction.bind(null, municipality), withdraw: withdrawLink }} />
      <Devices {...data} actions={{ make: makeDeviceLinkAction.bind(null, municipality), withdrawLink, withdrawDevice: withdrawDeviceAction.bind(null, municipality) }} />
    </Page>
  )
}
