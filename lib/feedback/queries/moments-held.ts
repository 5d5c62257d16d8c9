import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Audience } from '../rules.ts'

/** How many feedback moments were held for each audience: of one neighbourhood, or with `null` of the whole municipality. */
export async function momentsHeld(tx: TenantTx, neighbourhoodId: string | null): Promise<Record<Audience, number>> {
  const counted = await tx.feedbackMoment.groupBy({
    by: ['audience'],
    where: neighbourhoodId === null ? { neighbourhood: { archivedAt: null } } : { neighbourhoodId },
    _count: { _all: true },
  })
  const of = (audience: Audience) => counted.find((one) => one.audience === audience)?._count._all ?? 0
  return { residents: of('residents'), actors: of('actors'), policy: of('policy') }
}
