import { queueMail, type NewMail } from '#lib/mail/queue-mail.ts'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import type { CastMunicipality } from './cast.ts'

/** A mail to the contact person of a municipality; answers its id. */
export async function aQueuedMail(place: CastMunicipality, reason: string, more: Partial<NewMail> = {}): Promise<string> {
  return inTenantAsService({ municipalityId: place.id }, async (tx) => {
    await queueMail(tx, place.id, {
      template: 'newCard',
      to: { userId: place.contactPerson.userId },
      path: `/${place.slug}/doorverwijzingen/12`,
      facts: { number: 12, day: '2026-12-01' },
      reason,
      ...more,
    })
    const { id } = await tx.outboxMail.findFirstOrThrow({ where: { reason }, select: { id: true } })
    return id
  })
}

/** How far a mail is. */
export const mailStanding = (place: CastMunicipality, id: string) =>
  inTenantAsService({ municipalityId: place.id }, (tx) =>
    tx.outboxMail.findFirstOrThrow({ where: { id }, select: { state: true, attempts: true, trouble: true, sentAt: true } }),
  )
