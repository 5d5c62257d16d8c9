import 'server-only'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import { addDays, dateOf, today } from '#lib/time/today.ts'

/** Days after which a form that was sent is forgotten; nobody sends the same one again after that. */
const kept = 30

export async function nightlySubmissions(municipalityId: string, now: Date): Promise<void> {
  const before = dateOf(addDays(today(now), -kept))
  await inTenantAsService({ municipalityId }, (tx) => tx.submission.deleteMany({ where: { municipalityId, createdAt: { lt: before } } }))
}
