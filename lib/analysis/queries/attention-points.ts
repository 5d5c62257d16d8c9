import 'server-only'
import { feedbackStates, neverToldYet, type FeedbackState } from '#lib/feedback/queries/feedback-states.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { noOrigins, originsOf, type Origins } from './origins-of.ts'
import { cutPage, pageFrom, pageSize } from './page-key.ts'

const columns = { id: true, title: true, kind: true, axis: true, position: true } as const
const byPriority = [{ position: 'asc' }, { id: 'asc' }] as const

/** The attention points of a neighbourhood to choose from, by priority, each with to whom it was fed back and whether it was answered. */
export async function attentionPointChoices(tx: TenantTx, neighbourhoodId: string) {
  const points = await tx.attentionPoint.findMany({ where: { neighbourhoodId }, select: columns, orderBy: [...byPriority], take: 300 })
  const states = await feedbackStates(tx, points.map((point) => point.id))
  return points.map((point) => ({ ...point, feedback: states.get(point.id) ?? neverToldYet }))
}

export type AttentionPointChoice = Awaited<ReturnType<typeof attentionPointChoices>>[number]

/** One page of the attention points by priority, with what each rests on and how far it was fed back. */
export async function attentionPointsPage(tx: TenantTx, actor: MemberActor, neighbourhoodId: string, after: string | null, take = pageSize) {
  const found = await tx.attentionPoint.findMany({
    where: { neighbourhoodId },
    select: { ...columns, description: true },
    orderBy: [...byPriority],
    ...pageFrom(actor.municipality.id, after, take),
  })
  const { rows, next } = cutPage(found, take)
  const start = rows[0]
  // Positions may have holes where a point was removed; a place is counted.
  const before = start && after ? await tx.attentionPoint.count({ where: { neighbourhoodId, ...earlierThan(start) } }) : 0
  const ids = rows.map((row) => row.id)
  const origins = await originsOf(tx, ids)
  const states = await feedbackStates(tx, ids)
  return {
    rows: rows.map((row) => ({ ...row, origins: origins.get(row.id) ?? noOrigins, feedback: states.get(row.id) ?? neverToldYet })),
    next,
    /** Place of the first row in the whole order, from 1. */
    first: before + 1,
  }
}

const earlierThan = ({ position, id }: { position: number; id: string }) => ({
  OR: [{ position: { lt: position } }, { position, id: { lt: id } }],
})

export type AttentionPointRow = Awaited<ReturnType<typeof attentionPointsPage>>['rows'][number]
export type { FeedbackState, Origins }

/** One attention point of this neighbourhood, with its place in the order. */
export const attentionPoint = (tx: TenantTx, neighbourhoodId: string, id: string) =>
  tx.attentionPoint.findFirst({ where: { id, neighbourhoodId }, select: { ...columns, description: true, version: true, createdAt: true } })

export type AttentionPointHere = NonNullable<Awaited<ReturnType<typeof attentionPoint>>>
