import 'server-only'
import type { LifeDomainId } from '#lib/framework/life-domains.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { LockedCard } from './locked-card.ts'

/** What no help exists for, without the person: it counts for policy and may become a finding. */
export async function addUnmetNeed(
  tx: TenantTx,
  municipalityId: string,
  card: Pick<LockedCard, 'id' | 'neighbourhoodId' | 'domains'>,
  { domain, missing }: { domain: LifeDomainId | null; missing: string },
): Promise<void> {
  await tx.unmetNeed.createMany({
    data: [{ municipalityId, referralId: card.id, neighbourhoodId: card.neighbourhoodId, domain: domain ?? card.domains[0] ?? 'incomeAndRights', missing }],
  })
}

/** A card taken up again, or withdrawn, does not end like this any more: its need goes, unless policy works with it already. */
export async function forgetUnmetNeed(tx: TenantTx, referralId: string): Promise<void> {
  await tx.unmetNeed.deleteMany({ where: { referralId, findingId: null, attentionPointId: null } })
}
