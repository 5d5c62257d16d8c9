import 'server-only'
import { cutPage, pageFrom } from '#lib/analysis/queries/page-key.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** One page of the feedback moments of a neighbourhood, the latest first. */
export async function momentsPage(tx: TenantTx, actor: MemberActor, neighbourhoodId: string, after: string | null) {
  const found = await tx.feedbackMoment.findMany({
    where: { neighbourhoodId },
    select: {
      id: true, audience: true, heldOn: true, form: true, attendance: true,
      _count: { select: { feedbackPoints: true } },
    },
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
    ...pageFrom(actor.municipality.id, after),
  })
  return cutPage(found)
}

export type MomentRow = Awaited<ReturnType<typeof momentsPage>>['rows'][number]
