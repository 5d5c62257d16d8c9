import 'server-only'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import { addDays, dateOf, today } from '#lib/time/today.ts'

/** Days after which a mail that ended is erased, with the address it went to. */
const kept = 60

export async function nightlyMail(municipalityId: string, now: Date): Promise<void> {
  const before = dateOf(addDays(today(now), -kept))
  await inTenantAsService({ municipalityId }, (tx) =>
    tx.outboxMail.deleteMany({ where: { municipalityId, state: { not: 'waiting' }, createdAt: { lt: before } } }),
  )
}
