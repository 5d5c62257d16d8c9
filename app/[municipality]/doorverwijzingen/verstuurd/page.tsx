import { OwnCards } from '#components/referral-send/own-cards.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { ExportLinks } from '#components/ui/export-links.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { ownCards } from '#lib/referral/queries/own-cards.ts'
import { CardFilter } from '#lib/referral/schema/list.ts'
import { sendingAt } from '#lib/referral/send-paths.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<{ after?: string | string[] }>
}

export async function generateMetadata() {
  return { title: (await texts('referral-send.mine'))('title') }
}

export default async function OwnCardsPage({ params, searchParams }: Props) {
  const [{ municipality }, { after }, t] = await Promise.all([params, searchParams, texts('referral-send.mine')])
  const from = CardFilter.parse({ after: typeof after === 'string' ? after : undefined }).after
  const { data } = await openPage(municipality, 'referral.follow', (tx, actor) => ownCards(tx, actor, from))
  const at = sendingAt(municipality)
  return (
    <Page narrow>
      <PageHeader title={t('title')} subtitle={t('lead')} action={<LinkButton look="primary" icon="plus" href={at.new}>{t('new')}</LinkButton>} />
      <Card>
        <OwnCards cards={data.cards} follow={at.follow} />
        {data.cards.length > 0 && <ExportLinks address={`${at.mine}/export`} />}
        <Pager previous={from && at.mine} next={data.next ? `${at.mine}?after=${encodeURIComponent(data.next)}` : undefined} />
      </Card>
    </Page>
  )
}
