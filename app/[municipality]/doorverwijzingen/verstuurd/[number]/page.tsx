import { notFound } from 'next/navigation'
import { FollowedCard } from '#components/referral-send/followed-card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { askReopenAction, withdrawOwnAction } from '#lib/referral/actions/follow.ts'
import { ownCard } from '#lib/referral/queries/own-card.ts'
import { numberIn } from '#lib/referral/rules/number-in.ts'
import { sendingAt } from '#lib/referral/send-paths.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string; number: string }>
}

export async function generateMetadata({ params }: Props) {
  const number = numberIn((await params).number)
  return { title: number === null ? '' : (await texts('referral-send.mine'))('number', { number }) }
}

export default async function FollowedCardPage({ params }: Props) {
  const [{ municipality, number: asked }, t] = await Promise.all([params, texts('referral-send.mine')])
  const number = numberIn(asked)
  if (number === null) notFound()
  const { data: card } = await openPage(municipality, 'referral.follow', (tx, actor) => ownCard(tx, actor, number))
  return (
    <Page narrow>
      <PageHeader title={t('number', { number })} breadcrumb={[{ label: t('title'), href: sendingAt(municipality).mine }, { label: t('number', { number }) }]} />
      <FollowedCard card={card} today={today(new Date())} actions={{ withdraw: withdrawOwnAction.bind(null, municipality), askReopen: askReopenAction.bind(null, municipality) }} />
    </Page>
  )
}
