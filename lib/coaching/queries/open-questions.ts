import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** A review that asks for an answer and has none yet. */
export interface OpenQuestion {
  id: string
  /** Title of the round, or nothing for a plan. */
  round: { id: string; title: string } | null
  plan: { number: number; slug: string } | null
  place: string | null
}

/** The questions of coaches that wait, the oldest first. */
export async function openQuestions(tx: TenantTx): Promise<OpenQuestion[]> {
  const rows = await tx.coachReview.findMany({
    where: { asksAnswer: true, answeredAt: null },
    select: {
      id: true,
      round: { select: { id: true, title: true } },
      planVersion: { select: { number: true, neighbourhood: { select: { slug: true } } } },
      neighbourhood: { select: { name: true } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 20,
  })
  return rows.map(({ id, round, planVersion, neighbourhood }) => ({
    id,
    round,
    plan: planVersion && { number: planVersion.number, slug: planVersion.neighbourhood.slug },
    place: neighbourhood?.name ?? null,
  }))
}
