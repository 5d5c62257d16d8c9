import 'server-only'
import { may } from '#lib/access/matrix.ts'
import type { WorkItem } from '#lib/home/rules.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'

/**
 * Cards and call-backs that are late, for a coordinator who may see no persons, where no other coordinator looks after them: how
 * many, and since when. They cannot open them, and they can ask who holds them.
 */
export async function lateUnwatched(tx: TenantTx, actor: MemberActor, today: Day): Promise<WorkItem[]> {
  if (!actor.standings.includes('coordinator') || may(actor, 'referral.handOver')) return []
  const { id } = actor.municipality
  const [found] = await tx.$queryRaw<{ count: number; on: Day | null }[]>`
    select count(*)::int as count, min(late.due_on)::text as "on" from (
      select due_on from referral where municipality_id = ${id}::uuid and due_on < ${today}::date
      union all
      select due_on from callback where municipality_id = ${id}::uuid and due_on < ${today}::date
    ) late
    where not exists (
      select from membership m join user_account u on u.id = m.user_id
      where m.municipality_id = ${id}::uuid and m.role = 'coordinator' and not m.without_persons and m.ended_at is null and u.disabled_at is null)`
  if (!found || found.count === 0) return []
  return [{ kind: 'cardLate', id: 'cardLate-watched', title: 'watched', place: null, on: found.on, count: found.count, of: found.count, path: '/mensen' }]
}
