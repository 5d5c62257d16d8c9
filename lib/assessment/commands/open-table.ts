import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { stageOf, type RoundRefusal } from '#lib/assessment/round-rules.ts'
import type { RoundInput } from '#lib/assessment/schema.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { lockRound } from './lock-round.ts'

/** Ends the scoring and opens the table: from now on the spread is shown and nobody scores any more. There is no way back. */
export async function openTable(tx: TenantTx, actor: MemberActor, input: RoundInput, now: Date): Promise<Outcome<null, RoundRefusal>> {
  const stage = stageOf(await lockRound(tx, input.round))
  if (stage !== 'scoring') return refused(stage === 'table' ? 'alreadyAtTable' : 'roundClosed')
  await tx.round.updateMany({ where: { id: input.round }, data: { tableOpenedAt: now } })
  await record(tx, actor, 'assessment.tableOpened', { type: 'round', id: input.round })
  return done(null)
}
