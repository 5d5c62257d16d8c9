import 'server-only'
import { closedRounds } from '#lib/assessment/queries/closed-rounds.ts'
import { rolledUp } from '#lib/assessment/rules.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Writes where each framework of a municipality stands, by the rule that every dashboard uses. */
export async function rollUpRounds(tx: TenantTx, municipalityId: string): Promise<void> {
  const frameworks = JSON.stringify(rolledUp(await closedRounds(tx, municipalityId)))
  await tx.$executeRaw`update municipality_rollup set frameworks = ${frameworks}::jsonb where municipality_id = ${municipalityId}::uuid`
}
