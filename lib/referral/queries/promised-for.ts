import 'server-only'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dayOf, type Day } from '#lib/time/today.ts'
import { isTightEnough } from '../rules/ladder.ts'
import { promisedDay } from '../rules/own-card.ts'

interface Promised {
  sentAt: Date
  ladderFrom: Date
  mayWordBack: boolean
  cardType: { ladder: number[] }
}

/** The day that was promised to whoever sent a card, by the ladder of its kind or of the municipality. */
export async function promisedFor(tx: TenantTx, municipalityId: string, { sentAt, ladderFrom, mayWordBack, cardType }: Promised): Promise<Day> {
  const { calendar, ladder } = await contactPoint(tx, municipalityId)
  const card = { mayWordBack, sentOn: dayOf(sentAt), ladderFrom: dayOf(ladderFrom) }
  return promisedDay(card, isTightEnough(cardType.ladder) ? cardType.ladder : ladder, calendar)
}
