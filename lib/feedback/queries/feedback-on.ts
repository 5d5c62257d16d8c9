import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** All that was told about an attention point, by day: to whom, how, what they said and what we answered. */
export async function feedbackOn(tx: TenantTx, attentionPointId: string) {
  const points = await tx.feedbackPoint.findMany({
    where: { attentionPointId },
    select: { said: true, answer: true, moment: { select: { id: true, audience: true, heldOn: true, form: true, attendance: true } } },
    orderBy: [{ moment: { heldOn: 'asc' } }, { momentId: 'asc' }],
  })
  return points.map(({ moment, ...words }) => ({ ...moment, ...words }))
}

export type FeedbackOnPoint = Awaited<ReturnType<typeof feedbackOn>>[number]
