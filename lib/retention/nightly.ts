import 'server-only'
import { record } from '#lib/audit/record.ts'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'

/** Milliseconds in which years of cards can be erased at once, when a rule is set late. */
const erasingTime = 120_000

/** The night's erasing: what is past its time by the municipality's own rule. How many cards that were is recorded. */
export async function nightlyRetention(municipalityId: string): Promise<void> {
  await inTenantAsService({ municipalityId }, async (tx) => {
    const [row] = await tx.$queryRaw<{ erased: number }[]>`select erase_cards_past_their_time() as erased`
    const cards = row?.erased ?? 0
    if (cards > 0) await record(tx, { municipality: { id: municipalityId } }, 'referral.erased', { type: 'municipality', id: municipalityId }, { cards })
  }, erasingTime)
}
