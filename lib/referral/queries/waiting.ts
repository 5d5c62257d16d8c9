import 'server-only'
import { may } from '#lib/access/matrix.ts'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import type { WorkItem } from '#lib/home/rules.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { nextStaffedDay } from '#lib/time/working-days.ts'
import { holds } from '../rights.ts'

/** Cards of one kind that wait, counted: how many, the oldest day, and the number where it is one. */
interface Waiting {
  kind: 'cardLate' | 'cardSoon' | 'cardToAccept' | 'cardUnheld' | 'reopenAsked' | 'personToTell'
  /** Late before there was contact, or after it; with others, for whoever looks after all cards. */
  about: 'contact' | 'step' | 'othersContact' | 'othersStep' | 'none'
  cards: number
  on: Day | null
  /** Of the first twenty. */
  numbers: number[]
}

/**
 * What waits about cards, one line for each kind: for who holds them, and for the coordinator what lies still with others or with
 * nobody. Numbers only; nobody's name stands on the first page.
 */
export async function waitingCards(tx: TenantTx, actor: MemberActor, today: Day): Promise<WorkItem[]> {
  if (!may(actor, 'referral.handle')) return []
  const own = actor.memberships.filter(holds).map(({ id }) => id)
  const looksAfterAll = may(actor, 'referral.handOver')
  const { calendar } = await contactPoint(tx, actor.municipality.id)
  const rows = await tx.$queryRaw<Waiting[]>`
    with card as (
      select r.id, r.number, r.state, r.due_on, r.contacted_at, r.asks_reopen_at, r.owner_id = any (${own}::uuid[]) as mine,
        m.ended_at is null and not m.without_persons and m.role in ('coordinator', 'contactPerson') and u.disabled_at is null as held
      from referral r
      join membership m on m.municipality_id = r.municipality_id and m.id = r.owner_id
      join user_account u on u.id = m.user_id
      where r.municipality_id = ${actor.municipality.id}::uuid and (r.due_on is not null or r.asks_reopen_at is not null)
        and (${looksAfterAll} or r.owner_id = any (${own}::uuid[]))
    ),
    line as (
      select number, due_on as day, case when mine then 'mine' else 'others' end as whose,
        case when due_on is null then 'reopenAsked' when not held then 'cardUnheld' when due_on < ${today}::date then 'cardLate'
          when mine and due_on <= ${nextStaffedDay(today, calendar)}::date then 'cardSoon' when mine and state = 'sent' then 'cardToAccept' end as kind,
        contacted_at is null as early
      from card
      union all
      select r.number, k.due_on, 'mine', 'personToTell', false
      from referral_task k join referral r on r.municipality_id = k.municipality_id and r.id = k.referral_id
      where k.municipality_id = ${actor.municipality.id}::uuid and k.kind = 'tellClosed' and k.done_at is null and r.owner_id = any (${own}::uuid[])
    )
    select kind, case when kind <> 'cardLate' then 'none' when early then case whose when 'mine' then 'contact' else 'othersContact' end
        when whose = 'mine' then 'step' else 'othersStep' end as about,
      count(*)::int as cards, min(day)::text as "on", (array_agg(number order by day, number))[1:20] as numbers
    from line where kind is not null group by 1, 2`
  return rows.map(asItem)
}

/** One card leads to itself, several to where they stand together. */
function pathOf({ kind, about, cards, numbers }: Waiting): string {
  if (kind === 'cardUnheld') return '/doorverwijzingen/overdragen'
  if (cards === 1) return `/doorverwijzingen/${numbers[0]}`
  if (kind === 'reopenAsked' || kind === 'personToTell') return `/doorverwijzingen?nummers=${numbers.join(',')}`
  return about.startsWith('others') ? '/doorverwijzingen?late=1' : '/doorverwijzingen'
}

const asItem = (waiting: Waiting): WorkItem => ({
  kind: waiting.kind, id: `${waiting.kind}-${waiting.about}`, title: waiting.about, place: null, on: waiting.kind === 'cardUnheld' ? null : waiting.on,
  count: waiting.cards, of: waiting.cards, path: pathOf(waiting),
})
