import 'server-only'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'

/** The night's work on cards: drafts that were never sent are erased, seen by nobody. */
export async function nightlyReferrals(municipalityId: string, _now: Date): Promise<void> {
  await inTenantAsService({ municipalityId }, (tx) => tx.$executeRaw`select erase_old_drafts()`)
}
