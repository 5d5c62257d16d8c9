import { notFound } from 'next/navigation'
import { FollowedCard } from '#components/referral-send/followed-card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { askReopenByLinkAction, withdrawByLinkAction } from '#lib/referral/actions/follow-by-link.ts'
import { ownCard } from '#lib/referral/queries/own-card.ts'
import { numberIn } from '#lib/referral/rules/number-in.ts'
import { linkAt } from '#lib/referral/send-paths.ts'
import { openLinkPage } from '#lib/tenancy/require-link.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ token: string; number: string }>
}

export async function generateMetadata() {
  return { title: (await texts('referral-send.mine'))('cardType') }
}

export default async function FollowedByLinkPage({ params }: Props) {
  const [{ token, number: asked }, t] = await Promise.all([params, texts('referral-send')])
  const number = numberIn(asked)
  if (number === null) notFound()
  const at = linkAt(token)
  const { actor, data: card } = await openLinkPage(token, 'referral.follow', (tx, holder) => ownCard(tx, holder, number, at.home))
  const title = t('mine.number', { number })
  return (
    <Page narrow>
      <PageHeader title={title} breadcrumb={[{ label: t('link.hello', { municipality: actor.municipality.name }), href: at.home }, { label: title }]} />
      <FollowedCard card={card} today={today(new Date())} actions={{ withdraw: withdrawByLinkAction.bind(null, token), askReopen: askReopenByLinkAction.bind(null, token) }} />
    </Page>
  )
}
