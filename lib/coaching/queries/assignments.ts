import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dayOf } from '#lib/time/today.ts'

/** The coaches that follow this municipality, and until when it is open for them. */
export async function coachAssignments(tx: TenantTx) {
  const rows = await tx.coachAssignment.findMany({
    where: { endedAt: null },
    select: { id: true, openedUntil: true, version: true, user: { select: { name: true } } },
    orderBy: [{ user: { name: 'asc' } }, { id: 'asc' }],
  })
  return rows.map(({ openedUntil, user, ...row }) => ({ ...row, name: user.name, openedUntil: openedUntil && dayOf(openedUntil) }))
}

export type CoachAssignmentHere = Awaited<ReturnType<typeof coachAssignments>>[number]
