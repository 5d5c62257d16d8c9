import 'server-only'
import type { Ladder } from '#lib/referral/rules/ladder.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import type { StaffedCalendar } from '#lib/time/working-days.ts'
import { ladderOf, startWeekdays } from '../rules.ts'

export interface ContactPointHere {
  calendar: StaffedCalendar
  ladder: Ladder
  /** Where one calls when help is needed today, and what it is; the municipality's own number. */
  ownNumber: string | null
  ownNumberLabel: string | null
  ownNumberCheckedOn: Day | null
  /** The desk for litter and potholes. */
  complaintsUrl: string | null
  complaintsPhone: string | null
  /** The word for the municipality in the sentence that is read aloud; its name unless it chose another. */
  senderName: string
  /** 0 as long as the municipality set nothing. */
  version: number
}

interface Row {
  name: string
  weekdays: number[] | null
  ladder: number[] | null
  ownNumber: string | null
  ownNumberLabel: string | null
  ownNumberCheckedOn: Day | null
  complaintsUrl: string | null
  complaintsPhone: string | null
  senderName: string | null
  version: number | null
  closed: Day[]
}

/** How the contact point works, in one statement: what the municipality set, and where everybody starts for what it did not. */
export async function contactPoint(tx: TenantTx, municipalityId: string): Promise<ContactPointHere> {
  const [row] = await tx.$queryRaw<Row[]>`
    select m.name, c.staffed_days as weekdays, c.ladder, c.own_number as "ownNumber", c.own_number_label as "ownNumberLabel",
      c.numbers_checked_on::text as "ownNumberCheckedOn", c.complaints_url as "complaintsUrl", c.complaints_phone as "complaintsPhone",
      c.sender_name as "senderName", c.version,
      (select coalesce(array_agg(d.day::text), array[]::text[]) from closing_day d where d.municipality_id = m.id) as closed
    from municipality m left join contact_point c on c.municipality_id = m.id
    where m.id = ${municipalityId}::uuid`
  if (!row) throw new Error('this municipality does not exist')
  const { name, weekdays, ladder, closed, senderName, version, ...set } = row
  return {
    ...set,
    calendar: { weekdays: new Set(weekdays ?? startWeekdays), closed: new Set(closed) },
    ladder: ladderOf(ladder),
    senderName: senderName ?? name,
    version: version ?? 0,
  }
}
