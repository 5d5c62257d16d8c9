import 'server-only'
import { may } from '#lib/access/matrix.ts'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import type { WorkItem } from '#lib/home/rules.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { nextStaffedDay } from '#lib/time/working-days.ts'
import { holds } from '../rights.ts'

/** What waits of one kind, counted: how many, the oldest day, and the number where it is one card. */
interface Waiting {
  kind: 'cardLate' | 'cardSoon' | 'cardToAccept' | 'cardUnheld' | 'reopenAsked' | 'personToTell' | 'referrerToTell' | 'cardTask'
  /** Late before there was contact, or after it; with others, for whoever looks after all cards. */
  about: 'contact' | 'step' | 'othersContact' | 'othersStep' | 'others' | 'none'
  count: number
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
  const { id: municipalityId } = actor.municipality
  const own = actor.memberships.filter(holds).map(({ id }) => id)
  const looksAfterAll = may(actor, 'referral.handOver')
  const { calendar } = await contactPoint(tx, municipalityId)
  const rows = await tx.$queryRaw<Waiting[]>`
    with able as (
      select m.id from membership m join user_account u on u.id = m.user_id
      where m.municipality_id = ${municipalityId}::uuid and m.ended_at is null and not m.without_persons and m.role in ('coordinator', 'contactPerson') and u.disabled_at is null
    ),
    card as (
      select r.number, r.state, r.due_on, r.contacted_at, r.owner_id = any (${own}::uuid[]) as mine, r.owner_id in (select id from able) as held
      from referral r
      where r.municipality_id = ${municipalityId}::uuid and (r.due_on is not null or r.asks_reopen_at is not null)
        and (${looksAfterAll} or r.owner_id = any (${own}::uuid[]))
    ),
    task as (
      select r.number, k.kind, k.due_on, r.owner_id = any (${own}::uuid[]) as mine, r.owner_id in (select id from able) as held
      from referral_task k join referral r on r.municipality_id = k.municipality_id and r.id = k.referral_id
      where k.municipality_id = ${municipalityId}::uuid and k.done_at is null and r.outcome is distinct from 'withdrawn' and (${looksAfterAll} or r.owner_id = any (${own}::uuid[]))
    ),
    line as (
      select number, due_on as day, case when mine then 'mine' else 'others' end as whose,
        case when due_on is null then 'reopenAsked' when not held then 'cardUnheld' when due_on < ${today}::date then 'cardLate'
          when mine and due_on <= ${nextStaffedDay(today, calendar)}::date then 'cardSoon' when mine and state = 'sent' then 'cardToAccept' end as kind,
        contacted_at is null as early
      from card
      union all
      select number, due_on, case when mine then 'mine' else 'others' end, case kind when 'tellClosed' then 'personToTell' else 'cardTask' end, false
      from task
      where case when kind = 'tellClosed' then mine or not held or due_on < ${today}::date else mine and due_on <= ${today}::date end
      union all
      select number, null, 'mine', 'referrerToTell', false
      from referral where municipality_id = ${municipalityId}::uuid and word_owed is not null and owner_id = any (${own}::uuid[])
    )
    select kind, case when kind = 'cardLate' then case when early then case whose when 'mine' then 'contact' else 'othersContact' end
        when whose = 'mine' then 'step' else 'othersStep' end
      when kind = 'personToTell' and whose = 'others' then 'others' else 'none' end as about,
      count(*)::int as count, count(distinct number)::int as cards, min(day)::text as "on", (array_agg(number order by day, number))[1:20] as numbers
    from line where kind is not null group by 1, 2`
  return rows.map(asItem)
}

/** Those of which the numbers stand together nowhere else: finished cards, and some of one's own. */
const byNumber: ReadonlySet<Waiting['kind']> = new Set(['reopenAsked', 'personToTell', 'referrerToTell', 'cardTask'])

/** One card leads to itself, several to where they stand together. */
function pathOf({ kind, about, cards, numbers }: Waiting): string {
  if (kind === 'cardUnheld') return '/doorverwijzingen/overdragen'
  if (cards === 1) return `/doorverwijzingen/${numbers[0]}`
  if (byNumber.has(kind)) return `/doorverwijzingen?nummers=${[...new Set(numbers)].join(',')}`
  return about.startsWith('others') ? '/doorverwijzingen?late=1' : '/doorverwijzingen'
}

const asItem = (waiting: Waiting): WorkItem => ({
  kind: waiting.kind, id: `${waiting.kind}-${waiting.about}`, title: waiting.about, place: null, on: waiting.kind === 'cardUnheld' ? null : waiting.on,
  count: waiting.count, of: waiting.count, path: pathOf(waiting),
})
