import 'server-only'
import { done, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { retentionRule } from '../queries/retention.ts'
import type { RetentionInput } from '../schema.ts'

/** Sets how long whom finished cards were about is kept, on which ground and why. What is past it goes in the night that follows. */
export async function setRetention(tx: TenantTx, actor: MemberActor, { version, ...rule }: RetentionInput, now: Date): Promise<Outcome<null>> {
  const municipalityId = actor.municipality.id
  const written = version === 0
    ? await tx.retentionRule.createMany({ data: [{ municipalityId, ...rule, setAt: now }], skipDuplicates: true })
    : await tx.retentionRule.updateMany({ where: { municipalityId, version }, data: { ...rule, setAt: now, version: { increment: 1 } } })
  if (written.count === 0) {
    const theirs = await retentionRule(tx)
    return stale({ legalBasis: theirs?.legalBasis ?? '', keepMonths: theirs ? String(theirs.keepMonths) : '', reason: theirs?.reason ?? '' }, theirs?.version ?? 0)
  }
  await record(tx, actor, 'retention.set', { type: 'municipality', id: municipalityId }, { legalBasis: rule.legalBasis, keepMonths: rule.keepMonths })
  return done(null)
}
