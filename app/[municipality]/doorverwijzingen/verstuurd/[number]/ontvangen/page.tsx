import { notFound } from 'next/navigation'
import { Sent } from '#components/referral-send/sent.tsx'
import { urgentNumbers } from '#lib/contact-point/queries/urgent-numbers.ts'
import { texts } from '#lib/i18n/texts.ts'
import { sentCard } from '#lib/referral/queries/sent-card.ts'
import { numberIn } from '#lib/referral/rules/number-in.ts'
import { sendingAt } from '#lib/referral/send-paths.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; number: string }>
}

export async function generateMetadata() {
  return { title: (await texts('referral-send.sent'))('title') }
}

export default async function SentPage({ params }: Props) {
  const { municipality, number: asked } = await params
  const number = numberIn(asked)
  if (number === null) notFound()
  const { data } = await openPage(municipality, 'referral.send', async (tx, actor) => {
    const card = await sentCard(tx, actor, number)
    return card && { card, urgent: await urgentNumbers(tx, actor.municipality.id) }
  })
  const at = sendingAt(municipality)
  return <Sent {...data} follow={at.follow(number)} another={at.new} />
}
