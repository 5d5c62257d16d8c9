import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { RoundStage } from '#lib/assessment/round-rules.ts'

/** How the scores of one criterion lay, without names; what was remarked beside them is read at the table alone. */
export interface SpreadHere {
  levels: readonly [number, number, number, number]
  unknown: number
  remarks: readonly string[]
}

interface Row {
  criterion_id: string
  zero: number
  one: number
  two: number
  three: number
  unknown: number
  remarks: string[]
}

/**
 * The spread by criterion: counted while the table sits, kept afterwards. A criterion that fewer than three scored has none,
 * and while people score there is none at all: the database itself does not give it.
 */
export async function spreads(tx: TenantTx, round: { id: string; stage: RoundStage }): Promise<Map<string, SpreadHere>> {
  const rows =
    round.stage === 'closed'
      ? await tx.$queryRaw<Row[]>`select criterion_id, zero, one, two, three, unknown, '{}'::text[] as remarks from spread where round_id = ${round.id}::uuid`
      : await tx.$queryRaw<Row[]>`select criterion_id, zero, one, two, three, unknown, remarks from round_spread(${round.id}::uuid)`
  return new Map(
    rows.map(({ criterion_id, zero, one, two, three, unknown, remarks }) => [
      criterion_id,
      { levels: [zero, one, two, three], unknown, remarks },
    ]),
  )
}
