import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dayOf, type Day } from '#lib/time/today.ts'
import type { RoundHead } from './round.ts'

/** The closed round before this one, of the same framework, edition and place, with its levels by criterion. */
export async function previousRound(tx: TenantTx, round: RoundHead) {
  const before = await tx.round.findFirst({
    where: {
      id: { not: round.id },
      framework: round.framework,
      frameworkVersion: round.frameworkVersion,
      neighbourhoodId: round.neighbourhood?.id ?? null,
      state: 'closed',
      ...(round.closedAt && { closedAt: { lt: round.closedAt } }),
    },
    select: {
      id: true, title: true, meetingOn: true, closedAt: true,
      commonLevels: { select: { criterionId: true, level: true } },
    },
    orderBy: [{ closedAt: 'desc' }, { id: 'desc' }],
  })
  if (!before) return null
  const { commonLevels, meetingOn, closedAt, ...head } = before
  const on: Day | null = meetingOn ? dayOf(meetingOn) : closedAt && dayOf(closedAt)
  return { ...head, on, levels: new Map(commonLevels.map(({ criterionId, level }) => [criterionId, level])) }
}

export type PreviousRound = NonNullable<Awaited<ReturnType<typeof previousRound>>>
