import { Urgent } from '#components/contact-point/urgent.tsx'
import { OwnCards } from '#components/referral-send/own-cards.tsx'
import { TwoWays } from '#components/referral-send/two-ways.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { formats, texts } from '#lib/i18n/texts.ts'
import { linkHome } from '#lib/referral/queries/link-home.ts'
import { linkAt } from '#lib/referral/send-paths.ts'
import { openLinkPage } from '#lib/tenancy/require-link.ts'

interface Props {
  params: Promise<{ token: string }>
}

export async function generateMetadata() {
  return { title: (await texts('referral-send.link'))('title') }
}

export default async function LinkPage({ params }: Props) {
  const [{ token }, t, mine, f] = await Promise.all([params, texts('referral-send.link'), texts('referral-send.mine'), formats()])
  const { actor, data } = await openLinkPage(token, 'referral.follow', linkHome)
  const at = linkAt(token)
  return (
    <Page narrow>
      <Urgent numbers={data.urgent} edge />
      <PageHeader title={t('hello', { municipality: actor.municipality.name })} subtitle={t('until', { day: f.date(data.until) })} />
      <TwoWays card={at.card} signal={at.signal} />
      <Card title={mine('all')} subtitle={mine('lead')}>
        <OwnCards cards={data.cards} follow={at.follow} />
      </Card>
      <p className="muted">{t('private')}</p>
    </Page>
  )
}
