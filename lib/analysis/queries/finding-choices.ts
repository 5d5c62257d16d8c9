import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** The needs and gaps of a neighbourhood to choose from, the newest first. */
export const findingChoices = (tx: TenantTx, neighbourhoodId: string) =>
  tx.finding.findMany({
    where: { neighbourhoodId, kind: { in: ['need', 'gap'] } },
    select: { id: true, text: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 100,
  })

export type FindingChoice = Awaited<ReturnType<typeof findingChoices>>[number]
