import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { belgianHolidays } from '#lib/time/holidays.ts'
import { addDays, dateOf, dayOf, type Day } from '#lib/time/today.ts'
import { asPeriods } from '../closing-periods.ts'
import { contactPoint } from './contact-point.ts'
import { urgentNumbers } from './urgent-numbers.ts'

/** How the contact point works, with the closing days and public holidays that are still to come. */
export async function contactPointPage(tx: TenantTx, actor: MemberActor, today: Day) {
  const place = await contactPoint(tx, actor.municipality.id)
  const closed = await tx.closingDay.findMany({
    where: { day: { gte: dateOf(today) } }, select: { day: true, reason: true }, orderBy: { day: 'asc' },
  })
  return { place, periods: asPeriods(closed.map(({ day, reason }) => ({ day: dayOf(day), reason }))), holidays: holidaysFrom(today) }
}

/** The public holidays of the twelve months to come. */
function holidaysFrom(today: Day): Day[] {
  const year = Number(today.slice(0, 4))
  const until = addDays(today, 365)
  return [...belgianHolidays(year), ...belgianHolidays(year + 1)].filter((day) => day >= today && day < until).sort()
}

/** The numbers above every card, with the municipality's own. */
export const numbersPage = async (tx: TenantTx, actor: MemberActor) => ({
  place: await contactPoint(tx, actor.municipality.id),
  urgent: await urgentNumbers(tx, actor.municipality.id),
})
