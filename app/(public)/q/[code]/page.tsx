import { notFound } from 'next/navigation'
import { PaperCode, ReceivedStrip, TooManyCodes } from '#components/cards/paper-code.tsx'
import { may } from '#lib/access/matrix.ts'
import { caller } from '#lib/auth/caller.ts'
import { giveBack, takeTurn, type Turn } from '#lib/auth/throttle.ts'
import { paperCardByCode } from '#lib/cards/queries/paper.ts'
import { readCode } from '#lib/cards/rules/codes.ts'
import { texts } from '#lib/i18n/texts.ts'
import { memberIn, personOrNobody } from '#lib/tenancy/require-actor.ts'

interface Props {
  params: Promise<{ code: string }>
}

export async function generateMetadata() {
  return { title: (await texts('cards.code'))('title') }
}

/** Where the QR code of a printed card leads, for whoever scans it. */
export default async function PaperCodePage({ params }: Props) {
  const code = readCode((await params).code)
  if (!code) notFound()
  const turns: Turn[] = [{ bucket: 'paperCode', of: (await caller()).address }]
  const turn = await takeTurn(turns)
  if (!turn.ok) return <TooManyCodes minutes={turn.minutes} />
  const card = await paperCardByCode(code)
  if (!card) notFound()
  // Who holds paper of ours tries nothing out: only codes that never were stay counted.
  await giveBack(turns)
  if (card.used) return <ReceivedStrip used={card.used} />
  const member = await memberIn(card.municipality)
  const who = member && may(member, 'referral.keyIn') ? 'keysIn' : member && may(member, 'referral.send') ? 'sends' : (await personOrNobody()) ? 'member' : 'nobody'
  return <PaperCode card={card} code={code} who={who} />
}
