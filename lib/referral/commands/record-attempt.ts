import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { actingMembership } from '../rights.ts'
import { isOpen } from '../rules/states.ts'
import type { AttemptInput } from '../schema/handle.ts'
import { lockedForHandling } from './locked-card.ts'

/** Notes that somebody tried to reach the person: a record, which moves nothing and buys no time. */
export async function recordAttempt(tx: TenantTx, actor: MemberActor, { referralId, way, result }: AttemptInput, now: Date): Promise<Outcome<{ number: number }, 'notNow'>> {
  const held = await lockedForHandling(tx, actor, referralId)
  if (!isOpen(held.card.state)) return refused('notNow', { state: held.card.state })
  await tx.$executeRaw`
    insert into referral_attempt (municipality_id, id, referral_id, way, result, by_id, at)
    values (${actor.municipality.id}::uuid, uuidv7(), ${referralId}::uuid, ${way}::reach_way, ${result}, ${actingMembership(actor, held.ownerId)}::uuid, ${now})`
  await record(tx, actor, 'referral.attempted', { type: 'referral', id: referralId }, { way, result })
  return done({ number: held.number })
}
