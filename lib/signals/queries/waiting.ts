import 'server-only'
import { reach } from '#lib/access/matrix.ts'
import type { WorkItem } from '#lib/home/rules.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'

/** What waits to be sorted by the coordinator: one line, with how many. */
export async function untriagedSignals(tx: TenantTx): Promise<WorkItem[]> {
  const [found] = await tx.$queryRaw<{ waiting: number }[]>`
    select count(*)::int as waiting from signal
    where municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid and theme_id is null and set_aside_reason is null`
  const count = found?.waiting ?? 0
  if (count === 0) return []
  return [{ kind: 'signalsToSort', id: 'signals', title: '', place: null, on: null, count, of: count, path: '/signalen' }]
}

interface Open {
  id: string
  place: string
  dueOn: Day
  own: boolean
}

/** Who must be called back: by who holds it; and what is late with somebody else, by the coordinator. */
export async function waitingCallbacks(tx: TenantTx, actor: MemberActor, today: Day): Promise<WorkItem[]> {
  const all = reach(actor, 'signals.callBack') === 'municipality'
  const own = actor.memberships.map(({ id }) => id)
  const rows = await tx.$queryRaw<Open[]>`
    select c.id, n.name as place, c.due_on::text as "dueOn", c.owner_id = any (${own}::uuid[]) as own
    from callback c join neighbourhood n on n.municipality_id = c.municipality_id and n.id = c.neighbourhood_id
    where c.municipality_id = ${actor.municipality.id}::uuid and c.due_on is not null
      and (c.owner_id = any (${own}::uuid[]) or (${all} and c.due_on < ${today}::date))
    order by c.due_on, c.id limit 50`
  return rows.map(({ id, place, dueOn, own: mine }) => ({
    kind: mine ? 'callbackWaiting' : 'callbackLate', id: `callback-${id}`, title: '', place, on: dueOn, count: 1, of: 1,
    path: `/signalen/terugbellen/${id}`,
  }))
}
