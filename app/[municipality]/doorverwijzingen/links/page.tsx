import { Devices } from '#components/referral-send/devices.tsx'
import { Links } from '#components/referral-send/links.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { uuidOf, withAsked, type Asked } from '#lib/analysis/address-values.ts'
import { arrangeAt } from '#lib/contact-point/paths.ts'
import { texts } from '#lib/i18n/texts.ts'
import { makeDeviceLinkAction, makeLinkAction, withdrawDeviceAction, withdrawLinkAction } from '#lib/referral/actions/links.ts'
import { linksPage } from '#lib/referral/queries/links.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Asked
}

export async function generateMetadata() {
  return { title: (await texts('referral-send.links'))('title') }
}

export default async function LinksPage({ params, searchParams }: Props) {
  const [{ municipality }, asked, t, hub] = await Promise.all([params, searchParams, texts('referral-send.links'), texts('contact-point')])
  const now = new Date()
  const after = { link: uuidOf(asked['na']), device: uuidOf(asked['toestel']) }
  const { data } = await openPage(municipality, 'referral.links', (tx, actor) => linksPage(tx, actor, now, after))
  const at = arrangeAt(municipality)
  const withdrawLink = withdrawLinkAction.bind(null, municipality)
  return (
    <Page narrow>
      <PageHeader
        title={t('title')}
        subtitle={t('lead')}
        breadcrumb={[{ label: hub('referrals'), href: at.referrals }, { label: hub('hub.back'), href: at.hub }, { label: t('title') }]}
      />
      <Links links={data.links} organisations={data.organisations} today={today(now)} actions={{ make: makeLinkAction.bind(null, municipality), withdraw: withdrawLink }}>
        <Pager previous={after.link ? at.links : undefined} next={data.nextLink ? withAsked(at.links, { na: data.nextLink }) : undefined} />
      </Links>
      <Devices {...data} actions={{ make: makeDeviceLinkAction.bind(null, municipality), withdrawLink, withdrawDevice: withdrawDeviceAction.bind(null, municipality) }}>
        <Pager previous={after.device ? at.links : undefined} next={data.nextDevice ? withAsked(at.links, { toestel: data.nextDevice }) : undefined} />
      </Devices>
    </Page>
  )
}
