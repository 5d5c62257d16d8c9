import 'server-only'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import { coordinatorsWithoutPersons, type RoutingFacts } from '#lib/contact-point/queries/holders.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { addDays, today, type Day } from '#lib/time/today.ts'
import { isStaffed, nextStaffedDay } from '#lib/time/working-days.ts'
import { mailMember, type MailFrom } from '../mail-member.ts'
import { urgencyOf } from '../rules/ladder.ts'
import { isAway } from '../rules/routing.ts'

interface Due {
  id: string
  number: number
  ownerId: string
  dueOn: Day
}

/** Days after which a card that went late is told no more: whoever must know was told, and the work list says it every day. */
const told = 14

/**
 * The night's mails about deadlines, each once for a card and its day: a gentle one to the holder on the last staffed day
 * before it, or to the coordinators when the holder is away, and one to the coordinators on the first staffed day after it. On
 * days when nobody is there nothing goes.
 */
export async function remind(tx: TenantTx, from: MailFrom, { coordinators, leaves }: Pick<RoutingFacts, 'coordinators' | 'leaves'>, now: Date): Promise<void> {
  const { calendar } = await contactPoint(tx, from.id)
  const day = today(now)
  const watchers = coordinators.length > 0 ? coordinators : (await coordinatorsWithoutPersons(tx, from.id)).map(({ id }) => id)
  if (!isStaffed(day, calendar)) return
  const cards = await tx.$queryRaw<Due[]>`
    select id, number, owner_id as "ownerId", due_on::text as "dueOn" from referral
    where municipality_id = ${from.id}::uuid and due_on between ${addDays(day, -told)}::date and ${nextStaffedDay(day, calendar)}::date
    order by due_on, id`
  for (const { id, number, ownerId, dueOn } of cards) {
    const late = urgencyOf(dueOn, day, calendar) === 'late'
    const away = isAway(ownerId, leaves, day)
    const receivers = late || away ? watchers : [ownerId]
    if (!late && dueOn <= day) continue
    for (const receiver of receivers) {
      await mailMember(tx, from, receiver, {
        template: late ? 'deadlineLate' : away ? 'deadlineAway' : 'deadlineSoon', number, day: dueOn, reason: `${late ? 'late' : 'soon'}:${id}:${dueOn}:${receiver}`,
      })
    }
  }
}
