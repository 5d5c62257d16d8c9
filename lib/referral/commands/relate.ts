import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { actingMembership } from '../rights.ts'
import type { RelateInput } from '../schema/handle.ts'
import { addEvent } from './event.ts'
import { lockedForHandling } from './locked-card.ts'

/**
 * Says how two cards belong together: the same person, one household, or not the same after all. Both stay as they are; each
 * gets a line that leads to the other. Only for who may read both.
 */
export async function relate(tx: TenantTx, actor: MemberActor, { referralId, otherId, relation }: RelateInput, now: Date): Promise<Outcome<{ number: number }, 'sameCard'>> {
  if (referralId === otherId) return refused('sameCard')
  const { id: municipalityId } = actor.municipality
  const pair = [referralId, otherId].sort()
  const [first, second] = [await lockedForHandling(tx, actor, pair[0] ?? ''), await lockedForHandling(tx, actor, pair[1] ?? '')]
  const byId = actingMembership(actor, first.ownerId) ?? notFoundHere()
  await tx.$executeRaw`
    insert into referral_relation (municipality_id, referral_id, other_id, kind, by_id, at)
    values (${municipalityId}::uuid, ${first.id}::uuid, ${second.id}::uuid, ${relation}, ${byId}::uuid, ${now})
    on conflict (municipality_id, referral_id, other_id) do update set kind = excluded.kind, by_id = excluded.by_id, at = excluded.at`
  const kind = relation === 'notTheSame' ? 'notTheSame' : 'joined'
  await addEvent(tx, municipalityId, { referralId: first.id, kind, by: byId, detail: { relation, number: second.number } }, now)
  await addEvent(tx, municipalityId, { referralId: second.id, kind, by: byId, detail: { relation, number: first.number } }, now)
  await record(tx, actor, `referral.${kind}`, { type: 'referral', id: first.id }, { other: second.id, relation })
  return done({ number: first.id === referralId ? first.number : second.number })
}
