import { notFound } from 'next/navigation'
import { Sent } from '#components/referral-send/sent.tsx'
import { urgentNumbers } from '#lib/contact-point/queries/urgent-numbers.ts'
import { texts } from '#lib/i18n/texts.ts'
import { sentCard } from '#lib/referral/queries/sent-card.ts'
import { numberIn } from '#lib/referral/rules/number-in.ts'
import { linkAt } from '#lib/referral/send-paths.ts'
import { openLinkPage } from '#lib/tenancy/require-link.ts'

interface Props {
  params: Promise<{ token: string; number: string }>
}

export async function generateMetadata() {
  return { title: (await texts('referral-send.sent'))('title') }
}

export default async function SentByLinkPage({ params }: Props) {
  const { token, number: asked } = await params
  const number = numberIn(asked)
  if (number === null) notFound()
  const at = linkAt(token)
  const { data } = await openLinkPage(token, 'referral.send', async (tx, actor) => {
    const card = await sentCard(tx, actor, number, at.home)
    return card && { card, urgent: await urgentNumbers(tx, actor.municipality.id) }
  })
  return <Sent {...data} follow={at.follow(number)} another={at.card} />
}
