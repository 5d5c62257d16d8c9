import 'server-only'
import { attentionPointChoices } from '#lib/analysis/queries/attention-points.ts'
import { namesOf } from '#lib/people/queries/names.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** One feedback moment of this neighbourhood with the attention points that were told there, by priority. */
export async function momentHere(tx: TenantTx, neighbourhoodId: string, id: string) {
  const found = await tx.feedbackMoment.findFirst({
    where: { id, neighbourhoodId },
    select: {
      id: true, audience: true, heldOn: true, form: true, attendance: true, said: true, version: true, recordedById: true,
      feedbackPoints: {
        select: {
          said: true, answer: true, version: true,
          attentionPoint: { select: { id: true, title: true, kind: true, axis: true } },
        },
        orderBy: [{ attentionPoint: { position: 'asc' } }, { attentionPointId: 'asc' }],
      },
    },
  })
  if (!found) return null
  const { feedbackPoints, recordedById, ...moment } = found
  return { ...moment, recordedBy: (await namesOf(tx, [recordedById])).get(recordedById) ?? null, points: feedbackPoints }
}

export type MomentShown = NonNullable<Awaited<ReturnType<typeof momentHere>>>
export type ToldPoint = MomentShown['points'][number]

/** One moment with the attention points of the neighbourhood that were not told at it. */
export async function momentWithChoices(tx: TenantTx, neighbourhoodId: string, id: string) {
  const moment = await momentHere(tx, neighbourhoodId, id)
  if (!moment) return null
  const told = new Set(moment.points.map((point) => point.attentionPoint.id))
  const untold = (await attentionPointChoices(tx, neighbourhoodId)).filter((point) => !told.has(point.id))
  return { moment, untold }
}
