import 'server-only'
import { record } from '#lib/audit/record.ts'
import { forgetFaces } from '#lib/contact-point/commands/forget-faces.ts'
import { forgetInvited } from '#lib/people/commands/forget-invited.ts'
import { forgetLinkHolders } from '#lib/referral/commands/forget-link-holders.ts'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import { monthsKept } from './rules.ts'

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

/** The night's erasing of people beside the cards, by the terms of the house. How many that were is recorded, never who. */
export async function nightlyForgetting(municipalityId: string, now: Date): Promise<void> {
  await inTenantAsService({ municipalityId }, async (tx) => {
    const linkHolders = await forgetLinkHolders(tx, municipalityId, now, monthsKept.linkHolder)
    const invited = await forgetInvited(tx, municipalityId, now, monthsKept.invited)
    const faces = await forgetFaces(tx, municipalityId)
    if (linkHolders + invited + faces === 0) return
    await record(tx, { municipality: { id: municipalityId } }, 'retention.forgotten', { type: 'municipality', id: municipalityId }, { linkHolders, invited, faces })
  })
}
